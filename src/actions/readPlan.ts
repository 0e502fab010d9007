import type { CellProblem } from "../blueprint/cellProblem";
import { planFromSnapshotInParts } from "../blueprint/planFromSnapshot";
import { nothingToStartWith } from "../blueprint/planShapes";
import { planStructure } from "../blueprint/planStructure";
import type { StructureChange } from "../blueprint/structureChange";
import type { Plan } from "../domain/plan/plan";
import type { Language } from "../i18n/language";
import { inTurns } from "./inTurns";
import { openPlan } from "./openPlan";
import type { HostProblem, Result, WorkbookPort } from "./ports";

/** The plan as it stands in the workbook at this moment. */
export interface ReadPlan {
  readonly plan: Plan;
  /** Cells, columns and tables that could not be read. */
  readonly problems: readonly CellProblem[];
  /** What a repair would add; empty when the workbook is complete. */
  readonly structure: readonly StructureChange[];
  readonly language: Language;
  /** `none` has no table of the plan at all, `damaged` lacks something of it. */
  readonly state: "none" | "plan" | "damaged";
}

/** Reads the whole plan in two round trips. */
export async function readPlan(port: WorkbookPort): Promise<Result<ReadPlan, HostProblem>> {
  const opened = await openPlan(port);
  if (!opened.ok) return opened;
  const { snapshot, texts, language, hasPlan } = opened.value;
  const structure = planStructure(snapshot, texts, nothingToStartWith).changes;
  const state = !hasPlan ? "none" : structure.length === 0 ? "plan" : "damaged";
  return {
    ok: true,
    value: { ...(await inTurns(planFromSnapshotInParts(snapshot, texts))), structure, language, state },
  };
}
