import { planFromSnapshot } from "../../blueprint/planFromSnapshot";
import { asActionResult, type ActionResult } from "../actionProblem";
import { restoreKind } from "../loggedActions";
import { logOps } from "../logOps";
import { openPlan } from "../openPlan";
import type { LoggedAction } from "../planChange";
import type { WorkbookPort } from "../ports";
import { loggedImport } from "./importLog";
import { takeBack } from "./takeBack";

/**
 * Takes back an import that stands in the log, also after the pane was closed: its rows go and changed cells get what they held. Unlike
 * other actions it leaves what people changed since, for among thousands of rows somebody always did.
 */
export async function restoreImport(
  port: WorkbookPort,
  actionId: string,
  by: Pick<LoggedAction, "when" | "who">,
): ActionResult<string> {
  const opened = await openPlan(port);
  if (!opened.ok) return asActionResult(opened);
  const { snapshot, texts } = opened.value;
  const log = planFromSnapshot(snapshot, texts).plan.changeLog;
  const written = loggedImport(log, actionId, texts);
  const [first] = [...written.added, ...written.changed];
  if (first === undefined) return { ok: false, problem: "nothingToRestore" };
  const entry = { table: first.table, rowId: actionId, field: null, from: "", to: "" };
  const { ops } = logOps(opened.value, { ...by, kind: restoreKind, reason: actionId }, [entry], log);
  const taken = await takeBack(port, texts, written, ops);
  return taken.ok ? { ok: true, value: actionId } : asActionResult(taken);
}
