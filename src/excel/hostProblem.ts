import type { HostOutcome, HostProblem } from "../actions/ports";

type Reason = HostProblem["reason"];

/** What each of Excel's codes means and what it certainly did (docs:testing/application-specific-api-error-handling). Codes are never localised. */
const knownCodes: Readonly<Record<string, readonly [Reason, HostOutcome]>> = {
  InvalidOperationInCellEditMode: ["cellEditing", "nothingRetry"],
  ActivityLimitReached: ["busy", "nothingRetry"],
  ServiceNotAvailable: ["busy", "nothingRetry"],
  AccessDenied: ["readOnly", "nothingFinal"],
  Unauthenticated: ["readOnly", "nothingFinal"],
  ItemNotFound: ["notFound", "nothingFinal"],
  InvalidReference: ["notFound", "nothingFinal"],
  InvalidBinding: ["notFound", "nothingFinal"],
  UnsupportedOperation: ["unsupported", "nothingFinal"],
  ApiNotAvailable: ["unsupported", "nothingFinal"],
  ApiNotFound: ["unsupported", "nothingFinal"],
  NotImplemented: ["unsupported", "nothingFinal"],
  UndoNotSupported: ["unsupported", "nothingFinal"],
  RequestPayloadSizeLimitExceeded: ["tooLarge", "nothingFinal"],
  ResponsePayloadSizeLimitExceeded: ["tooLarge", "unknown"],
  OperationCellsExceedLimit: ["tooLarge", "nothingFinal"],
  RangeExceedsLimit: ["tooLarge", "nothingFinal"],
  MemoryLimitReached: ["tooLarge", "unknown"],
  FilteredRangeConflict: ["filtered", "nothingFinal"],
  InactiveWorkbook: ["busy", "nothingRetry"],
  Conflict: ["busy", "unknown"],
  RequestAborted: ["noAnswer", "unknown"],
  GeneralException: ["other", "unknown"],
  5001: ["other", "unknown"],
  5002: ["readOnly", "nothingFinal"],
  5005: ["other", "unknown"],
  5006: ["other", "unknown"],
  5009: ["readOnly", "nothingFinal"],
  5012: ["other", "unknown"],
  5100: ["busy", "nothingRetry"],
};

/**
 * The problem behind an error of Excel. Excel keeps what it did before the action that failed, so a failure after the first action is `part`.
 * An error that is not Excel's is a bug of ours and is thrown on.
 */
export function hostProblemOf(error: unknown): HostProblem {
  if (!isExcelError(error)) throw error;
  const [reason, outcome] = knownCodes[error.code] ?? ["other", "unknown"];
  const isPartly = outcome.startsWith("nothing") && failedAfterFirst(error);
  return { reason, outcome: isPartly ? "part" : outcome, code: error.code };
}

/** Whether Excel on the web could not give its answer because that was over 5 MB; asking for less at a time helps. */
export function isAnswerTooLarge(error: unknown): boolean {
  return isExcelError(error) && error.code === "ResponsePayloadSizeLimitExceeded";
}

/** Nobody answered in time. */
export const noAnswer: HostProblem = { reason: "noAnswer", outcome: "unknown", code: "Timeout" };

interface ExcelError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly surroundingStatements?: readonly string[] };
}

function isExcelError(error: unknown): error is ExcelError {
  return typeof error === "object" && error !== null && "code" in error && "debugInfo" in error;
}

/** Codes of a state that Excel checks before it carries out anything; the others may come in the middle of a batch. */
const checkedFirst = new Set([
  "InvalidOperationInCellEditMode",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
  "5100",
]);

function failedAfterFirst({ code }: ExcelError): boolean {
  return !checkedFirst.has(code);
}
