import { nothingToStartWith } from "../blueprint/planShapes";
import { planFromSnapshotInParts } from "../blueprint/planFromSnapshot";
import { planStructure, type StructurePlan } from "../blueprint/planStructure";
import type { StructureChange } from "../blueprint/structureChange";
import { asActionResult, type ActionResult } from "./actionProblem";
import { changePlan } from "./changePlan";
import { inTurns } from "./inTurns";
import { legalParameterRows, missingLegalParameters } from "./legalParameterRows";
import { isPlanSheet, openSnapshot, validatedInPlan, type OpenPlan } from "./openPlan";
import type { LoggedAction } from "./planChange";
import type { WorkbookPort } from "./ports";

/** What a repair will do. Show `changes` to the user and call `repairWorkbook` after consent. */
export async function planRepair(port: WorkbookPort): ActionResult<readonly StructureChange[]> {
  const planned = await plannedRepair(port);
  return planned.ok ? { ok: true, value: planned.value.changes } : planned;
}

/**
 * Adds what is missing. `agreed` is what the user consented to: when the workbook has changed since, nothing is written and the new
 * changes come back with `isDone` false. Legal amounts that an older workbook lacks come in a second step, which stands in the log and can be taken back.
 */
export async function repairWorkbook(
  port: WorkbookPort,
  agreed: readonly StructureChange[],
  by: Pick<LoggedAction, "when" | "who">,
): ActionResult<{ readonly isDone: boolean; readonly changes: readonly StructureChange[] }> {
  const planned = await plannedRepair(port);
  if (!planned.ok) return planned;
  const { ops, changes, lacks, language } = planned.value;
  if (JSON.stringify(changes) !== JSON.stringify(agreed)) return { ok: true, value: { isDone: false, changes } };
  const written = asActionResult(await port.apply(ops));
  if (!written.ok) return written;
  if (!lacks) return { ok: true, value: { isDone: true, changes } };
  const added = await changePlan(port, { ...by, kind: "addLegalParameters", reason: null }, (plan) => [
    {
      table: "legalParameters",
      added: missingLegalParameters(plan.legalParameters, legalParameterRows(plan.organisation.country, language)),
      changed: [],
    },
  ]);
  return added.ok ? { ok: true, value: { isDone: true, changes } } : added;
}

interface PlannedRepair extends StructurePlan {
  /** Whether legal amounts are to be added. */
  readonly lacks: boolean;
  readonly language: OpenPlan["language"];
}

async function plannedRepair(port: WorkbookPort): ActionResult<PlannedRepair> {
  const reading = asActionResult(await port.read(isPlanSheet, validatedInPlan));
  if (!reading.ok) return reading;
  const opened = asActionResult(openSnapshot(reading.value));
  if (!opened.ok) return opened;
  const { snapshot, texts, language, shapes } = opened.value;
  const { ops, changes } = planStructure(snapshot, texts, nothingToStartWith);
  const { plan } = await inTurns(planFromSnapshotInParts(snapshot, texts));
  const fresh = legalParameterRows(plan.organisation.country, language);
  const count = missingLegalParameters(plan.legalParameters, fresh).length;
  const name = shapes.get("legalParameters")?.name ?? "";
  const ofRows = count === 0 ? [] : [{ kind: "addRows", name, columns: [String(count)] } as const];
  return { ok: true, value: { ops, changes: [...changes, ...ofRows], lacks: count > 0, language } };
}
