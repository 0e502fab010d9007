import type { ActionResult } from "../actions/actionProblem";
import type { ImportWatch } from "../actions/import/importWatch";
import type { ActionRun } from "./paneActions";

/** Long jobs throw when they are cancelled; here that becomes a problem like any other. */
export async function unlessCancelled<T>(
  { signal, onProgress }: ActionRun,
  work: (watch: ImportWatch) => ActionResult<T>,
): ActionResult<T> {
  try {
    return await work({ signal, progress: onProgress });
  } catch (error) {
    if (signal.aborted) return { ok: false, problem: "cancelled" };
    throw error;
  }
}
