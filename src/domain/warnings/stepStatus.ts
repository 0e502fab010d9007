import type { Plan } from "../plan/plan";
import { warningStatus } from "./acceptance";
import { completenessOfStep } from "./completeness";
import { planSteps, type PlanStep } from "./stepOfWarning";
import { warningCounts, type SeverityCounts } from "./warningCounts";
import type { Warning, WarningPlace } from "./warning";

/** Where a step stands: its exit criteria, its open warnings and the first thing that is missing. */
export interface StepStatus {
  readonly step: PlanStep;
  readonly met: number;
  readonly criteria: number;
  /** A step is closed when it has criteria and all are met (S2.19). */
  readonly isClosed: boolean;
  readonly openWarnings: SeverityCounts;
  /** An empty table or required cell first, then the first criterion that is not met; `null` when nothing is missing. */
  readonly nextMissing: WarningPlace | null;
}

/** Status of the five steps. `warnings` are those of `planWarnings`; accepted ones do not count as open. */
export function stepStatus(plan: Plan, warnings: readonly Warning[]): readonly StepStatus[] {
  const open = warnings.filter((warning) => warningStatus(warning, plan.acceptedWarnings) !== "accepted");
  const { byStep } = warningCounts(open);
  return planSteps.map((step) => {
    const criteria = plan.steps.filter((row) => row.step === step);
    const unmet = criteria.filter((row) => row.met !== true);
    const missing = completenessOfStep(plan, step).flatMap(({ firstMissing }) => firstMissing ?? []);
    const [criterion] = unmet;
    return {
      step,
      met: criteria.length - unmet.length,
      criteria: criteria.length,
      isClosed: criteria.length > 0 && unmet.length === 0,
      openWarnings: byStep[step],
      nextMissing: missing[0] ?? (criterion ? { table: "steps", row: criterion.id, field: "met" } : null),
    };
  });
}
