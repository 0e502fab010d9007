import type { HostOptions } from "../workbook/hostOptions";
import { HostError } from "./hostError";
import { interpretRequest, type InterpreterEnvironment } from "./requestInterpreter";
import { byteLength, type TrafficLog } from "./traffic";
import { pathType, type WireRequest, type WireResponse } from "./wireProtocol";

/** What a request goes through besides the interpreter. */
export interface PipelineHooks {
  readonly options: () => HostOptions;
  readonly traffic: TrafficLog;
  readonly environment: Omit<InterpreterEnvironment, "checkFault">;
  /** Resolves when the user is no longer editing a cell. */
  cellEditEnded(): Promise<void>;
  /** Is called when a request has been carried out, before its answer leaves. */
  requestDone(): void;
  /** Is called when the answer has left. */
  answerSent(): void;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

const delayForCellEditFlag = 64;
/** Results of custom functions arrive while a request waits for calculation: they must not queue behind it. */
const customFunctionsService = "Microsoft.ExcelServices.CustomFunctions";

/** Takes requests one after the other, as Excel does, and gives the circumstances their say: latency, limits, cell-edit mode, planned faults. */
export class RequestPipeline {
  private queue: Promise<unknown> = Promise.resolve();
  private requestNumber = 0;

  constructor(private readonly hooks: PipelineHooks) {}

  /** Text of a bridge request → text of a bridge answer. */
  async process(text: string): Promise<string> {
    const { id, flags = 0, message } = JSON.parse(text) as BridgeRequest;
    const body = (typeof message.body === "string" ? JSON.parse(message.body) : message.body) as WireRequest;
    const answer = await this.inTurn(body, () => this.answer(body, flags));
    setTimeout(() => this.hooks.answerSent(), 0);
    return `{"id":${JSON.stringify(id)},"type":2,"message":{"statusCode":200,"headers":{},"body":${answer}}}`;
  }

  private inTurn<Result>(body: WireRequest, work: () => Promise<Result>): Promise<Result> {
    const isAnswerOfFunction = Object.values(body.ObjectPaths).some(
      ({ ObjectPathType, Name }) => ObjectPathType === pathType.newObject && Name === customFunctionsService,
    );
    if (isAnswerOfFunction) return work();
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }

  /** The answer to a request as text: large ones are written out once. */
  private async answer(body: WireRequest, flags: number): Promise<string> {
    const request = JSON.stringify(body);
    const number = this.requestNumber++;
    if (this.hooks.options().latency > 0) await delay(this.hooks.options().latency);
    const refusal = await this.refusal(request, flags);
    const { response, text } = this.withinLimit(
      refusal === null ? await this.carryOut(body, number) : refused(refusal),
    );
    this.hooks.traffic.add({
      actions: body.Actions.length,
      requestBytes: byteLength(request),
      responseBytes: byteLength(text),
      error: response.Error?.Code ?? null,
      request,
    });
    return text;
  }

  private async refusal(request: string, flags: number): Promise<HostError | null> {
    const { cellEditMode } = this.hooks.options();
    if (cellEditMode && (flags & delayForCellEditFlag) !== 0) await this.hooks.cellEditEnded();
    else if (cellEditMode)
      return new HostError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode.",
        400,
      );
    return this.isTooLong(request)
      ? new HostError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.", 413)
      : null;
  }

  /** What was carried out stays so, even when its answer is too long to come back. */
  private withinLimit(response: WireResponse): { readonly response: WireResponse; readonly text: string } {
    const text = JSON.stringify(response);
    if (!this.isTooLong(text)) return { response, text };
    const refusal = refused(
      new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 413),
    );
    return { response: refusal, text: JSON.stringify(refusal) };
  }

  private isTooLong(text: string): boolean {
    const { platform, payloadLimit } = this.hooks.options();
    return platform === "OfficeOnline" && byteLength(text) > payloadLimit;
  }

  private async carryOut(body: WireRequest, number: number): Promise<WireResponse> {
    const { environment, options } = this.hooks;
    const checkFault = (actionIndex: number, moment: "before" | "after") => {
      const fault = options().faults.find(
        (planned) => planned.request === number && planned.actionIndex === actionIndex && planned.moment === moment,
      );
      if (fault !== undefined) throw new HostError(fault.code, "A planned fault.", 500);
    };
    const response = await interpretRequest(body, { ...environment, checkFault });
    this.hooks.requestDone();
    return response;
  }
}

function refused(error: HostError): WireResponse {
  const { code, message, httpStatusCode } = error;
  const info = { ActionIndex: 0, Code: code, Message: message, Location: "", HttpStatusCode: httpStatusCode };
  return { Results: [], TraceIds: [], Error: info };
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
