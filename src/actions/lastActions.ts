import { planFromSnapshotInParts } from "../blueprint/planFromSnapshot";
import { asActionResult, type ActionResult } from "./actionProblem";
import { listedKinds } from "./import/importLog";
import { restoreImport } from "./import/restoreImport";
import { loggedActions, restoreKind, type DoneAction } from "./loggedActions";
import { inTurns } from "./inTurns";
import { openPlan } from "./openPlan";
import type { LoggedAction } from "./planChange";
import type { WorkbookPort } from "./ports";
import { restoreAction } from "./restoreAction";

/** The actions in the workbook's log, the last first. */
export async function lastActions(port: WorkbookPort): ActionResult<readonly DoneAction[]> {
  const opened = asActionResult(await openPlan(port));
  if (!opened.ok) return opened;
  const { snapshot, texts } = opened.value;
  return { ok: true, value: loggedActions((await inTurns(planFromSnapshotInParts(snapshot, texts))).plan.changeLog) };
}

/** Takes back one of the last actions; gives it. */
export async function restoreOne(
  port: WorkbookPort,
  action: DoneAction,
  by: Pick<LoggedAction, "when" | "who">,
): ActionResult<DoneAction> {
  const restore = listedKinds.has(action.kind) ? restoreImport : restoreAction;
  const restored = await restore(port, action.id, by);
  return restored.ok ? { ok: true, value: action } : restored;
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
