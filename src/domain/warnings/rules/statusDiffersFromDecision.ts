import { budgetApproval, isApprovedStatus } from "../../calculations/budgetApproval";
import { defineRule } from "../defineRule";

/**
 * The status of the budget says something else than the last decision on it in the log (S1.40). A part of the budget may wait for its own approval, but
 * cannot be approved while the whole is not.
 */
export const statusDiffersFromDecision = defineRule({
  code: "W-BUD-10",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const approval = context.result(budgetApproval);
    const { decision = null, date: on = null } = approval?.decision ?? {};
    if (approval === null || decision === null || on === null) return [];
    const { budgetStatus } = plan.organisation;
    const whole = {
      place: { table: "organisation", row: null, field: "budgetStatus" },
      scope: { department: null, cluster: null, costCentre: null },
      status: budgetStatus,
      isOdd: budgetStatus !== null && isApprovedStatus(budgetStatus) !== approval.isApproved,
    } as const;
    const frames = plan.budgetFrames.map(({ id, department, cluster, costCentre, status }) => ({
      place: { table: "budgetFrames" as const, row: id, field: "status" },
      scope: { department, cluster, costCentre },
      status,
      isOdd: isApprovedStatus(status) && !approval.isApproved,
    }));
    return [whole, ...frames].flatMap(({ place, scope, status, isOdd }) =>
      !isOdd || status === null ? [] : [{ place, facts: { ...scope, status, decision, on } }],
    );
  },
});
