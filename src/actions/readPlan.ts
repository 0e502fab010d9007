import type { CellProblem } from "../blueprint/cellProblem";
import { planFromSnapshotInParts } from "../blueprint/planFromSnapshot";
import { nothingToStartWith } from "../blueprint/planShapes";
import { planStructure } from "../blueprint/planStructure";
import type { StructureChange } from "../blueprint/structureChange";
import type { Plan } from "../domain/plan/plan";
import type { Language } from "../i18n/language";
import { inTurns } from "./inTurns";
import { openPlan, type OpenPlan } from "./openPlan";
import type { HostProblem, Result, WorkbookPort } from "./ports";

/** `none` has no table of the plan at all, `damaged` lacks something of it. */
export type PlanState = "none" | "plan" | "damaged";

/** The plan as it stands in the workbook at this moment. */
export interface ReadPlan {
  readonly plan: Plan;
  /** Cells, columns and tables that could not be read. */
  readonly problems: readonly CellProblem[];
  /** What a repair would add; empty when the workbook is complete. */
  readonly structure: readonly StructureChange[];
  readonly language: Language;
  readonly state: PlanState;
}

/** Reads the whole plan in two round trips. */
export async function readPlan(port: WorkbookPort): Promise<Result<ReadPlan, HostProblem>> {
  const opened = await openPlan(port);
  if (!opened.ok) return opened;
  const { snapshot, texts, language } = opened.value;
  const structure = missingStructure(opened.value);
  const state = stateOf(opened.value, structure);
  return {
    ok: true,
    value: { ...(await inTurns(planFromSnapshotInParts(snapshot, texts))), structure, language, state },
  };
}

/** What the workbook holds of a plan, without reading the rows of its tables. */
export async function planState(port: WorkbookPort): Promise<Result<PlanState, HostProblem>> {
  const opened = await openPlan(port);
  return opened.ok ? { ok: true, value: stateOf(opened.value, missingStructure(opened.value)) } : opened;
}

function missingStructure({ snapshot, texts }: OpenPlan): ReadPlan["structure"] {
  return planStructure(snapshot, texts, nothingToStartWith).changes;
}

function stateOf({ hasPlan }: OpenPlan, structure: ReadPlan["structure"]): PlanState {
  if (!hasPlan) return "none";
  return structure.length === 0 ? "plan" : "damaged";
}
