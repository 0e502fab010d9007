import { budgetApproval } from "../../calculations/budgetApproval";
import { defineRule } from "../defineRule";
import { foundIn } from "../foundIn";

/**
 * Money was spent or promised before the day the budget was approved, or while it is not approved (S1.40). The log of decisions tells when that was, and
 * while it holds none the settings do. Silent while nobody says anything of the approval.
 */
export const spentBeforeApproval = defineRule({
  code: "W-BUD-06",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const approval = budgetApproval(plan);
    if (approval === null || (approval.isApproved && approval.since === null)) return [];
    const approvedOn = approval.since;
    return foundIn(plan.expenses, ({ id, date, amount, trainingId }) => {
      if (date === null || amount === null || amount <= 0) return null;
      if (approvedOn !== null && date >= approvedOn) return null;
      const training = context.row("trainings", trainingId)?.title ?? null;
      return { place: { table: "expenses", row: id, field: "date" }, facts: { training, date, amount, approvedOn } };
    });
  },
});
