import { foundSheet } from "../../blueprint/foundSheet";
import { nothingToStartWith, planShapes } from "../../blueprint/planShapes";
import { boardSheet } from "../../blueprint/sheets/boardSheet";
import { asActionResult, type ActionResult } from "../actionProblem";
import { openPlan } from "../openPlan";
import type { WorkbookPort } from "../ports";

/** Shows the board page, however its tab is called by now; `notFound` when it is gone. */
export async function showBoard(port: WorkbookPort): ActionResult<null> {
  const opened = asActionResult(await openPlan(port));
  if (!opened.ok) return opened;
  const { texts, view } = opened.value;
  const shape = planShapes(texts, nothingToStartWith).find(({ key }) => key === boardSheet.key);
  const found = shape === undefined ? null : foundSheet(shape, texts, view);
  if (found === null || !found.exists) return { ok: false, problem: "notFound" };
  return asActionResult(await port.showSheet(found.name));
}
