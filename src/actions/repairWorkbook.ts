import type { WorkbookOp } from "../blueprint/ops";
import { nothingToStartWith } from "../blueprint/planShapes";
import { planStructure } from "../blueprint/planStructure";
import type { StructureChange } from "../blueprint/structureChange";
import { isPlanSheet, openSnapshot, validatedInPlan } from "./openPlan";
import type { HostProblem, Result, WorkbookPort } from "./ports";

/** What a repair will do. Show `changes` to the user and call `repairWorkbook` after consent. */
export async function planRepair(port: WorkbookPort): Promise<Result<readonly StructureChange[], HostProblem>> {
  const planned = await plannedRepair(port);
  return planned.ok ? { ok: true, value: planned.value.changes } : planned;
}

/**
 * Adds what is missing. `agreed` is what the user consented to: when the workbook has changed since, nothing is written and the new
 * changes come back with `isDone` false.
 */
export async function repairWorkbook(
  port: WorkbookPort,
  agreed: readonly StructureChange[],
): Promise<Result<{ readonly isDone: boolean; readonly changes: readonly StructureChange[] }, HostProblem>> {
  const planned = await plannedRepair(port);
  if (!planned.ok) return planned;
  const { ops, changes } = planned.value;
  if (JSON.stringify(changes) !== JSON.stringify(agreed)) return { ok: true, value: { isDone: false, changes } };
  const written = await port.apply(ops);
  return written.ok ? { ok: true, value: { isDone: true, changes } } : written;
}

async function plannedRepair(
  port: WorkbookPort,
): Promise<Result<{ readonly ops: readonly WorkbookOp[]; readonly changes: readonly StructureChange[] }, HostProblem>> {
  const reading = await port.read(isPlanSheet, validatedInPlan);
  if (!reading.ok) return reading;
  const opened = openSnapshot(reading.value);
  if (!opened.ok) return opened;
  const { snapshot, texts } = opened.value;
  return { ok: true, value: planStructure(snapshot, texts, nothingToStartWith) };
}
