import type { CustomFunctionEvaluator } from "../engine/formulaEngine";
import type { CellValue, ErrorCode } from "../workbook/cellValue";
import type { CustomFunctionsMetadata, FunctionMetadata } from "./customFunctionMetadata";
import { invocationParameters } from "./invocationParameters";
import { surface } from "./surface";
import { WireObject } from "./wireObject";

type Result = CellValue | readonly (readonly CellValue[])[];
type ResultMessage = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

const serviceSurface = surface("CustomFunctions", {
  "": {
    methods:
      "_SetOsfControlContainerReadyForCustomFunctions _GetEnabledFeatures SetInvocationArrayResults SetInvocationResults",
  },
});

/** Error codes of the runtime inside office.js (excel-win32-16.01.debug.js:60338) and what the cell shows. */
const errors: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** The service `Microsoft.ExcelServices.CustomFunctions`: calls the add-in's functions through the runtime inside office.js and takes their results. */
export class CustomFunctionsService extends WireObject {
  override readonly surface = serviceSurface;
  private readonly functions: ReadonlyMap<string, FunctionMetadata>;
  /** Calls without an answer: what was sent, and what takes the answer. */
  private readonly waiting = new Map<number, { readonly entry: unknown; readonly answer: (result: Result) => void }>();
  private next = 1;
  private setReady: () => void = () => undefined;
  private readonly ready = new Promise<void>((resolve) => (this.setReady = resolve));

  /** `post` sends an entry to the add-in's runtime; names get the namespace in front (`OPL.SNIJLIJN`). */
  constructor(
    metadata: CustomFunctionsMetadata,
    namespace: string,
    private readonly post: (entry: unknown) => void,
  ) {
    super();
    this.functions = new Map(
      metadata.functions.map((entry) => [`${namespace}.${entry.name ?? entry.id}`.toUpperCase(), entry]),
    );
  }

  get names(): readonly string[] {
    return [...this.functions.keys()];
  }

  /** Waits until the add-in's runtime has said that it is ready; a cell shows `#BUSY!` meanwhile. */
  readonly evaluate: CustomFunctionEvaluator = async (name, given) => {
    const metadata = this.functions.get(name.toUpperCase());
    if (!metadata) return { error: "#NAME?" };
    const parameters = invocationParameters(metadata, given);
    if (!parameters) return { error: "#VALUE!" };
    await this.ready;
    const id = this.next++;
    const message = [id, metadata.id, parameters, null, 0, null];
    const entry = { messageCategory: 1, messageType: 1000, targetId: "", message };
    const result = new Promise<Result>((answer) => this.waiting.set(id, { entry, answer }));
    this.post(entry);
    return result;
  };

  /** A runtime that was started again (the pane was loaded anew) knows nothing of calls to the one before it: they are made again. */
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.setReady();
    for (const { entry } of this.waiting.values()) this.post(entry);
  }

  _GetEnabledFeatures(): readonly string[] {
    return [];
  }

  SetInvocationArrayResults(results: readonly ResultMessage[]): void {
    for (const [id, succeeded, value, code] of results)
      this.settle(id, succeeded ? cellResult(value) : { error: errors[code ?? 0] ?? "#VALUE!" });
  }

  SetInvocationResults(results: readonly { id: number; failed?: boolean; value: unknown; errorCode?: number }[]): void {
    for (const { id, failed, value, errorCode } of results)
      this.settle(id, failed ? { error: errors[errorCode ?? 0] ?? "#VALUE!" } : cellResult(value));
  }

  private settle(id: number, result: Result): void {
    this.waiting.get(id)?.answer(result);
    this.waiting.delete(id);
  }
}

function cellResult(value: unknown): Result {
  return Array.isArray(value)
    ? value.map((row) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]))
    : cellValue(value);
}

/** Rich values carry what a plain cell shows in `basicValue` (docs:excel/custom-functions-data-types-overview). */
function cellValue(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value !== "object" || value === null) return null;
  const { type, basicValue } = value as { type?: string; basicValue?: unknown };
  if (type === "Error") return { error: (typeof basicValue === "string" ? basicValue : "#VALUE!") as ErrorCode };
  return cellValue(basicValue);
}
