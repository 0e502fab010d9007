import { activeTrainings } from "../activeTrainings";
import { defineRule } from "../defineRule";
import { goalOfTraining } from "../goalOfTraining";
import { planMoney } from "../planMoney";

/** Part of what the trainings cost cannot be traced to an organisational goal (S1.23). Costs of no training (platform, coordination) and cancelled trainings are left out. */
export const budgetWithoutGoal = defineRule({
  code: "W-DOEL-04",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const { byTraining } = context.result(planMoney);
    let total = 0;
    let amount = 0;
    for (const training of activeTrainings(plan)) {
      const gross = byTraining.get(training.id)?.gross ?? 0;
      total += gross;
      if (!goalOfTraining(training, context)) amount += gross;
    }
    if (total <= 0 || amount <= 0) return [];
    return [
      { place: { table: "trainings", row: null, field: "goalId" }, facts: { share: amount / total, amount, total } },
    ];
  },
});
