import type { ChoiceOf } from "../plan/choiceLists";
import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { IsoDate } from "../plan/units";

/** Who decided on the whole budget, and whether it may be spent. */
export interface BudgetApproval {
  readonly isApproved: boolean;
  /** The last decision in the log; `null` when only the settings tell. */
  readonly decision: PlanRow<"decisions"> | null;
  /** First day of the approval that holds, also when it was confirmed later; `null` when it is not approved or nobody noted a day. */
  readonly since: IsoDate | null;
  readonly by: string | null;
}

/** Decisions on the whole budget that are complete, the first day first and of one day in order of ID. */
export function budgetDecisions({ decisions }: Pick<Plan, "decisions">): readonly PlanRow<"decisions">[] {
  return decisions
    .filter(
      ({ subject, trainingId, date, decision }) =>
        subject === "budget" && trainingId === null && date !== null && decision !== null,
    )
    .toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
}

function orderOf({ date, id }: PlanRow<"decisions">): string {
  return `${date ?? ""} ${id}`;
}

/** Whether a decision lets people go ahead. */
export function isApproval(decision: ChoiceOf<"decision"> | null): boolean {
  return decision === "approved" || decision === "conditional";
}

/** Whether a status of the budget or of a part of it says that it was approved. */
export function isApprovedStatus(status: ChoiceOf<"budgetStatus"> | null): boolean {
  return status === "approved" || status === "locked";
}

/** The approval of the budget (S1.40): the log of decisions tells, and while it holds none the settings do; `null` when neither says anything. */
export function budgetApproval(plan: Pick<Plan, "decisions" | "organisation">): BudgetApproval | null {
  const log = budgetDecisions(plan);
  const last = log.at(-1);
  if (last !== undefined) {
    const isApproved = isApproval(last.decision);
    const broken = log.findLastIndex(({ decision }) => !isApproval(decision));
    return { isApproved, decision: last, since: log[broken + 1]?.date ?? null, by: last.decidedBy };
  }
  const { budgetStatus, budgetApprovedBy, budgetApprovedOn } = plan.organisation;
  if (budgetStatus === null) return null;
  const isApproved = isApprovedStatus(budgetStatus);
  return { isApproved, decision: null, since: isApproved ? budgetApprovedOn : null, by: budgetApprovedBy };
}
