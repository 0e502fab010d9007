import type { Plan } from "../domain/plan/plan";
import type { RecordKey } from "../domain/plan/planRecords";
import { planWarnings } from "../domain/warnings/planWarnings";
import { checkedWarnings, type CheckedWarning } from "./checkedWarnings";
import { planStatus, type PlanStatus } from "./planStatus";

/** A plan as it was read, checked: its warnings with what the user decided, and where it stands. */
export interface CheckedPlan {
  readonly warnings: readonly CheckedWarning[];
  readonly status: PlanStatus;
  /** The tab each table stands on, as it is called in this workbook. */
  readonly sheetNames: Readonly<Record<RecordKey, string>>;
}

/** Checks a plan that was read. */
export function checkedPlan(plan: Plan, sheetNames: CheckedPlan["sheetNames"]): CheckedPlan {
  const warnings = checkedWarnings(planWarnings(plan), plan.acceptedWarnings);
  return { warnings, status: planStatus(plan, warnings), sheetNames };
}
