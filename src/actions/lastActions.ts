import { workbookTextsIn } from "../i18n/workbook/workbookTextsIn";
import { asActionResult, type ActionResult } from "./actionProblem";
import { doneImports, markTakenBack } from "./doneImports";
import { takeBack } from "./import/takeBack";
import { loggedActions, restoreKind, type DoneAction } from "./loggedActions";
import type { LoggedAction } from "./planChange";
import type { WorkbookPort } from "./ports";
import { readPlan } from "./readPlan";
import { restoreAction } from "./restoreAction";

/** The actions that wrote to the plan, the last first: those in the workbook's log and the imports since it was opened. */
export async function lastActions(port: WorkbookPort): ActionResult<readonly DoneAction[]> {
  const read = asActionResult(await readPlan(port));
  if (!read.ok) return read;
  const all = [...loggedActions(read.value.plan.changeLog), ...doneImports()];
  return { ok: true, value: all.toSorted((left, right) => (left.when < right.when ? 1 : -1)) };
}

/** Takes back one of the last actions; gives it. */
export async function restoreOne(
  port: WorkbookPort,
  action: DoneAction,
  by: Pick<LoggedAction, "when" | "who">,
): ActionResult<DoneAction> {
  const imported = doneImports().find(({ id }) => id === action.id);
  if (!imported) {
    const restored = await restoreAction(port, action.id, by);
    return restored.ok ? { ok: true, value: action } : restored;
  }
  const read = asActionResult(await readPlan(port));
  if (!read.ok) return read;
  const taken = asActionResult(await takeBack(port, workbookTextsIn(read.value.language), imported.written));
  if (!taken.ok) return taken;
  markTakenBack(action.id);
  return { ok: true, value: action };
}

/** Takes back the last action that can still be taken back. */
export async function restoreNewest(
  port: WorkbookPort,
  by: Pick<LoggedAction, "when" | "who">,
): ActionResult<DoneAction> {
  const actions = await lastActions(port);
  if (!actions.ok) return actions;
  const newest = actions.value.find(({ kind, restorable }) => restorable && kind !== restoreKind);
  return newest ? restoreOne(port, newest, by) : { ok: false, problem: "nothingToRestore" };
}
