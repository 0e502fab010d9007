import { HostError, invalidOperation, notImplemented } from "./hostError";
import { callMember, clientName, wireName, writeMember } from "./memberAccess";
import { ObjectPaths, type PathEnvironment } from "./objectPaths";
import { QueryReader } from "./queryReader";
import { WireObject } from "./wireObject";
import { actionType, type WireAction, type WireErrorInfo, type WireRequest, type WireResponse } from "./wireProtocol";

/** What the interpreter needs of the host besides the objects. */
export interface InterpreterEnvironment extends PathEnvironment {
  /** Resolves when every value is calculated. */
  beforeRead(): Promise<void>;
  /** Is called before and after each action; throws where a fault is planned. */
  checkFault(actionIndex: number, moment: "before" | "after"): void;
  /** Is told of the objects of a request while it runs. */
  readonly running: Set<ObjectPaths>;
}

/**
 * Carries out a request action by action. What was done before a failing action stays done: Excel promises no roll-back
 * (excel-facts §0.1). Any other exception than a `HostError` is a defect of the host and is reported as GeneralException.
 */
export async function interpretRequest(
  request: WireRequest,
  environment: InterpreterEnvironment,
): Promise<WireResponse> {
  const run = new RequestRun(request, environment);
  environment.running.add(run.paths);
  try {
    return await run.carryOut();
  } finally {
    environment.running.delete(run.paths);
  }
}

class RequestRun {
  readonly paths: ObjectPaths;
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traceIds: number[] = [];
  private readonly keptPaths = new Set<number>();

  constructor(
    private readonly request: WireRequest,
    private readonly environment: InterpreterEnvironment,
  ) {
    this.paths = new ObjectPaths(request, environment);
  }

  async carryOut(): Promise<WireResponse> {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.environment.checkFault(index, "before");
        const value = await this.carryOutAction(action);
        if (value !== undefined) this.results.push({ ActionId: action.Id, Value: value });
        this.environment.checkFault(index, "after");
      } catch (problem) {
        return { Results: this.results, TraceIds: this.traceIds, Error: this.errorInfo(problem, index) };
      }
    }
    return { Results: this.results, TraceIds: this.traceIds };
  }

  /** The value to report; `undefined` for actions that report nothing. */
  private async carryOutAction(action: WireAction): Promise<unknown> {
    if (action.ActionType === actionType.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    if (this.dependsOnValues(action)) await this.environment.beforeRead();
    const object = this.paths.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.instantiate(object, action);
      case actionType.query:
        return new QueryReader(this.environment.sets, "wire").read(object, action.QueryInfo ?? {});
      case actionType.queryAsJson:
        return new QueryReader(this.environment.sets, "client").read(object, action.QueryInfo ?? {});
      case actionType.method:
        return this.callMethod(object, action);
      case actionType.setProperty:
        return this.setProperty(object, action.Name ?? "", this.paths.argumentsOf(action.ArgumentInfo)[0]);
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.setProperty(object, wireName(name), value);
        return undefined;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  /** Reading, finding, sorting and filtering look at calculated values; other actions only change things. */
  private dependsOnValues({ ActionType, Name, ObjectPathId }: WireAction): boolean {
    if (ActionType === actionType.query || ActionType === actionType.queryAsJson) return true;
    const name = ActionType === actionType.instantiate ? this.paths.path(ObjectPathId).Name : Name;
    return /^(Find|GetUsedRange|GetSpill|Apply|Reapply|CopyFrom)/.test(name ?? "");
  }

  private instantiate(object: WireObject | null, action: WireAction): unknown {
    if (object === null) return null;
    const identity = object.identity();
    return this.keptPaths.has(action.ObjectPathId)
      ? { ...identity, _ReferenceId: this.environment.references.keep(object) }
      : identity;
  }

  private callMethod(object: WireObject | null, action: WireAction): unknown {
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      if (object !== null && this.paths.path(action.ObjectPathId).D !== true) this.keptPaths.add(action.ObjectPathId);
      return undefined;
    }
    if (object === null) return null;
    const given = this.paths.argumentsOf(action.ArgumentInfo);
    this.paths.location = `${object.surface.className}.${clientName(name)}`;
    const value = callMember(object, name, given, this.environment.sets);
    return value instanceof WireObject ? value.identity() : (value ?? null);
  }

  private setProperty(object: WireObject | null, name: string, value: unknown): undefined {
    if (object === null) throw invalidOperation("A property of a null object cannot be set.");
    this.paths.location = `${object.surface.className}.${clientName(name)}`;
    writeMember(object, name, value, this.environment.sets);
  }

  private errorInfo(problem: unknown, index: number): WireErrorInfo {
    const known = problem instanceof HostError;
    return {
      ActionIndex: index,
      Code: known ? problem.code : "GeneralException",
      Message: problem instanceof Error ? problem.message : String(problem),
      Location: this.paths.location,
      HttpStatusCode: known ? problem.httpStatusCode : 500,
    };
  }
}
