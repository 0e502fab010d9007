import type { HostProblem, Result } from "./ports";

/** Why an action did not do what was asked, as a code; `cancelled` is the user's own choice. The sentences stand in i18n/pane. */
export type ActionProblem =
  | HostProblem["reason"]
  | "cancelled"
  | "noPlan"
  | "changedSince"
  | "notTakenBack"
  | "nothingToChange"
  | "nothingToRestore";

export type ActionResult<T> = Promise<Result<T, ActionProblem>>;

/** The result of a call to the workbook, with its problem as a code. */
export function asActionResult<T>(result: Result<T, HostProblem>): Result<T, ActionProblem> {
  return result.ok ? result : { ok: false, problem: result.problem.reason };
}
