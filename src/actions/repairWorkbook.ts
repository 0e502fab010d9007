import { nothingToStartWith } from "../blueprint/planShapes";
import { planFromSnapshotInParts } from "../blueprint/planFromSnapshot";
import { planStructure, type StructurePlan } from "../blueprint/planStructure";
import type { StructureChange } from "../blueprint/structureChange";
import type { Plan } from "../domain/plan/plan";
import type { Language } from "../i18n/language";
import type { WorkbookView } from "../blueprint/workbookView";
import { asActionResult, type ActionResult } from "./actionProblem";
import { benchmarkRows } from "./benchmarkRows";
import { changePlan } from "./changePlan";
import { inTurns } from "./inTurns";
import { legalParameterRows, missingLegalParameters } from "./legalParameterRows";
import { isPlanSheet, openSnapshot, validatedInPlan } from "./openPlan";
import type { LoggedAction, TableChange } from "./planChange";
import type { WorkbookPort } from "./ports";
import { isFilterInTheWay } from "./tableWrites";

/** What a repair will do. Show `changes` to the user and call `repairWorkbook` after consent. */
export async function planRepair(port: WorkbookPort): ActionResult<readonly StructureChange[]> {
  const planned = await plannedRepair(port);
  return planned.ok ? { ok: true, value: planned.value.changes } : planned;
}

/**
 * Adds what is missing. `agreed` is what the user consented to: when the workbook has changed since, nothing is written and the new
 * changes come back with `isDone` false. Legal amounts and benchmarks that an older workbook lacks come in a second step, which stands in the log and can be taken back.
 */
export async function repairWorkbook(
  port: WorkbookPort,
  agreed: readonly StructureChange[],
  by: Pick<LoggedAction, "when" | "who">,
): ActionResult<{ readonly isDone: boolean; readonly changes: readonly StructureChange[] }> {
  const planned = await plannedRepair(port);
  if (!planned.ok) return planned;
  const { ops, changes, lacks, language, view } = planned.value;
  if (JSON.stringify(changes) !== JSON.stringify(agreed)) return { ok: true, value: { isDone: false, changes } };
  if (isFilterInTheWay(view, ops)) return { ok: false, problem: "filtered" };
  const written = asActionResult(await port.apply(ops));
  if (!written.ok) return written;
  if (!lacks) return { ok: true, value: { isDone: true, changes } };
  const action = { ...by, kind: "addStartingRows", reason: null };
  const added = await changePlan(port, action, (plan) => missingRows(plan, language));
  return added.ok ? { ok: true, value: { isDone: true, changes } } : added;
}

interface PlannedRepair extends StructurePlan {
  /** Whether rows are to be added. */
  readonly lacks: boolean;
  readonly language: Language;
  readonly view: WorkbookView;
}

async function plannedRepair(port: WorkbookPort): ActionResult<PlannedRepair> {
  const reading = asActionResult(await port.read(isPlanSheet, validatedInPlan));
  if (!reading.ok) return reading;
  const opened = asActionResult(openSnapshot(reading.value));
  if (!opened.ok) return opened;
  const { snapshot, texts, language, shapes, view } = opened.value;
  const { ops, changes } = planStructure(snapshot, texts, nothingToStartWith);
  const { plan } = await inTurns(planFromSnapshotInParts(snapshot, texts));
  const ofRows = missingRows(plan, language).map(({ table, added }) => ({
    kind: "addRows" as const,
    name: shapes.get(table)?.name ?? table,
    columns: [String(added.length)],
  }));
  return { ok: true, value: { ops, changes: [...changes, ...ofRows], lacks: ofRows.length > 0, language, view } };
}

/** The rows every plan starts with that an older one lacks. Benchmarks come together: which of them people keep is theirs to say. */
function missingRows(plan: Plan, language: Language): readonly TableChange[] {
  const { country } = plan.organisation;
  const amounts = missingLegalParameters(plan.legalParameters, legalParameterRows(country, language));
  const benchmarks = plan.benchmarks.length > 0 ? [] : benchmarkRows(country, language);
  return [
    { table: "legalParameters" as const, added: amounts, changed: [] },
    { table: "benchmarks" as const, added: benchmarks, changed: [] },
  ].filter(({ added }) => added.length > 0);
}
