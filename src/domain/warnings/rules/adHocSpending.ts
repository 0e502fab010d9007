import type { PlanRow } from "../../plan/planRecords";
import { defineRule } from "../defineRule";
import { goalOfTraining } from "../goalOfTraining";
import type { RuleContext } from "../ruleContext";

const largestShare = 0.2;

/** More than 20 % of what was spent or promised is ad hoc: for no training, for one marked ad hoc, or for one with neither a need nor a goal (S1.20). */
export const adHocSpending = defineRule({
  code: "W-BUD-08",
  severity: "attention",
  acceptable: true,
  find({ expenses }, context) {
    const total = expenses.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    const amount = expenses
      .filter(({ trainingId }) => isAdHoc(context.row("trainings", trainingId), context))
      .reduce((sum, expense) => sum + (expense.amount ?? 0), 0);
    if (total <= 0 || amount / total <= largestShare) return [];
    return [
      { place: { table: "expenses", row: null, field: "trainingId" }, facts: { share: amount / total, amount, total } },
    ];
  },
});

function isAdHoc(training: PlanRow<"trainings"> | undefined, context: RuleContext): boolean {
  if (!training || training.origin === "adHoc") return true;
  const hasNeed = training.needIds.some((id) => context.row("needs", id) !== undefined);
  return !hasNeed && goalOfTraining(training, context) === undefined;
}
