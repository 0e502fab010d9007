import { defineRule } from "../defineRule";

/** Money was spent or promised before the day the budget was approved, or while it is only a proposal (S1.40). Silent while the state of the budget is not filled in. */
export const spentBeforeApproval = defineRule({
  code: "W-BUD-06",
  severity: "attention",
  acceptable: true,
  find({ expenses, organisation: { budgetStatus, budgetApprovedOn } }, context) {
    const isApproved = budgetStatus === "approved" || budgetStatus === "locked";
    if (budgetStatus === null || (isApproved && budgetApprovedOn === null)) return [];
    const approvedOn = isApproved ? budgetApprovedOn : null;
    return expenses.flatMap(({ id, date, amount, trainingId }) => {
      if (date === null || amount === null || amount <= 0) return [];
      if (approvedOn !== null && date >= approvedOn) return [];
      const training = context.row("trainings", trainingId)?.title ?? null;
      return [{ place: { table: "expenses", row: id, field: "date" }, facts: { training, date, amount, approvedOn } }];
    });
  },
});
