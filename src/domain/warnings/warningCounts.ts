import type { RecordKey } from "../plan/planRecords";
import { planSteps, stepOfWarning, type PlanStep } from "./stepOfWarning";
import type { Severity, Warning } from "./warning";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many warnings there are of each severity: in all, per table they point to and per step they belong to. */
export interface WarningCounts {
  readonly all: SeverityCounts;
  /** Tables without a warning are not in the map. */
  readonly byTable: ReadonlyMap<RecordKey, SeverityCounts>;
  readonly byStep: Readonly<Record<PlanStep, SeverityCounts>>;
}

/** Counts warnings; pass only the open ones to leave out what was accepted. */
export function warningCounts(warnings: readonly Warning[]): WarningCounts {
  const tables = new Set(warnings.map(({ place }) => place.table));
  const byStep = planSteps.map((step) => [step, countsOf(warnings.filter(({ code }) => stepOfWarning(code) === step))]);
  return {
    all: countsOf(warnings),
    byTable: new Map(
      [...tables].map((table) => [table, countsOf(warnings.filter(({ place }) => place.table === table))]),
    ),
    byStep: Object.fromEntries(byStep) as WarningCounts["byStep"],
  };
}

function countsOf(warnings: readonly Warning[]): SeverityCounts {
  const counts = { error: 0, attention: 0, info: 0 };
  for (const { severity } of warnings) counts[severity] += 1;
  return counts;
}
