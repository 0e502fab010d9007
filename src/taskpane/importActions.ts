import { readPlan } from "../actions/readPlan";
import { asActionResult, type ActionResult } from "../actions/actionProblem";
import { applyImport } from "../actions/import/applyImport";
import type { ImportMapping } from "../actions/import/importMapping";
import { mergeKind } from "../actions/import/importLog";
import type { ImportPreview, TableChanges } from "../actions/import/importPreview";
import type { ImportWatch } from "../actions/import/importWatch";
import { writeTables, type WritingResult } from "../actions/import/writeTables";
import type { ImportAnswers } from "../actions/import/importQuestion";
import type { ImportSource } from "../actions/import/importSource";
import type { TargetKey } from "../actions/import/importTargets";
import { previewImport } from "../actions/import/previewImport";
import { proposeMapping } from "../actions/import/proposeMapping";
import { readFile, type ReadOptions } from "../actions/import/readFile";
import { rememberedMapping } from "../actions/import/rememberedMapping";
import type { LoggedAction } from "../actions/planChange";
import type { WorkbookPort } from "../actions/ports";
import { workbookTextsIn } from "../i18n/workbook/workbookTextsIn";
import type { ActionRun, ImportDone, ImportProposal } from "./paneActions";
import { unlessCancelled } from "./unlessCancelled";

/** Reads the chosen file; nothing leaves the pane. */
export function readImportFile(file: File, options: ReadOptions, run: ActionRun): ActionResult<ImportSource> {
  return unlessCancelled(run, async (watch) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ok: true, value: await readFile(bytes, file.name, options, watch) };
  });
}

/** The columns that fit best, as the workbook remembers them or by their headers. */
export async function proposeImport(
  port: WorkbookPort,
  source: ImportSource,
  target: TargetKey,
): ActionResult<ImportProposal> {
  const read = asActionResult(await readPlan(port));
  if (!read.ok) return read;
  const remembered = rememberedMapping(read.value.plan, target);
  const mapping = proposeMapping(source, target, remembered);
  return { ok: true, value: { mapping, answers: remembered?.answers ?? {}, isRemembered: remembered !== null } };
}

/** What the import would do to the plan as it is now. */
export function previewOfImport(
  port: WorkbookPort,
  { source, mapping, answers }: { source: ImportSource; mapping: ImportMapping; answers: ImportAnswers },
  run: ActionRun,
): ActionResult<ImportPreview> {
  return unlessCancelled(run, async (watch) => {
    const read = asActionResult(await readPlan(port));
    if (!read.ok) return read;
    return { ok: true, value: await previewImport(source, mapping, answers, read.value.plan, watch) };
  });
}

/** Writes what the preview shows, with how to take it back in the log. */
export function runImport(
  port: WorkbookPort,
  preview: ImportPreview,
  run: ActionRun,
  by: Pick<LoggedAction, "when" | "who">,
): ActionResult<ImportDone> {
  return writing(port, run, (texts, watch) => applyImport(port, texts, preview, by, watch));
}

/** Takes over what the preview of merging departments shows, with how to take it back in the log. */
export function mergeDepartments(
  port: WorkbookPort,
  changes: readonly TableChanges[],
  by: Omit<LoggedAction, "kind">,
  run: ActionRun,
): ActionResult<ImportDone> {
  const action = { ...by, kind: mergeKind };
  return writing(port, run, (texts, watch) => writeTables(port, texts, { changes }, action, watch));
}

/** Writes in the language of the workbook; what was not written in full has been taken back. */
function writing(
  port: WorkbookPort,
  run: ActionRun,
  write: (texts: ReturnType<typeof workbookTextsIn>, watch: ImportWatch) => Promise<WritingResult>,
): ActionResult<ImportDone> {
  return unlessCancelled(run, async (watch) => {
    const read = asActionResult(await readPlan(port));
    if (!read.ok) return read;
    const result = await write(workbookTextsIn(read.value.language), watch);
    if (result.outcome === "done") {
      const { added, changed, isLogged } = result;
      return { ok: true, value: { added, changed, isLogged } };
    }
    if (!result.takenBack) return { ok: false, problem: "notTakenBack" };
    return { ok: false, problem: result.outcome === "cancelled" ? "cancelled" : (result.problem?.reason ?? "other") };
  });
}
