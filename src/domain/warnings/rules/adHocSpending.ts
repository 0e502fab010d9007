import { adHocShare } from "../../calculations/adHocShare";
import type { PlanRow } from "../../plan/planRecords";
import { defineRule } from "../defineRule";
import { goalOfTraining } from "../goalOfTraining";
import { groupedBy } from "../groupedBy";
import type { RuleContext } from "../ruleContext";

const largestShare = 0.2;

/** More than 20 % of what was spent or promised is ad hoc: for no training, for one marked ad hoc, or for one without a need and a goal behind it (S1.20). */
export const adHocSpending = defineRule({
  code: "W-BUD-08",
  severity: "attention",
  acceptable: true,
  find({ expenses }, context) {
    const spending = [...groupedBy(expenses, ({ trainingId }) => trainingId)].map(([trainingId, rows]) => ({
      spend: rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      ...reasonsOf(context.row("trainings", trainingId), context),
    }));
    const share = adHocShare(spending) ?? 0;
    if (share <= largestShare) return [];
    const total = spending.reduce((sum, { spend }) => sum + spend, 0);
    const planned = spending.reduce((sum, { spend, hasNeed, hasGoal }) => sum + (hasNeed && hasGoal ? spend : 0), 0);
    return [
      {
        place: { table: "expenses", row: null, field: "trainingId" },
        facts: { share, amount: total - planned, total },
      },
    ];
  },
});

function reasonsOf(training: PlanRow<"trainings"> | undefined, context: RuleContext) {
  if (!training || training.origin === "adHoc") return { hasNeed: false, hasGoal: false };
  return {
    hasNeed: training.needIds.some((id) => context.row("needs", id) !== undefined),
    hasGoal: goalOfTraining(training, context) !== undefined,
  };
}
