import { grantedBudget } from "../../calculations/grantedBudget";
import { activeTrainings } from "../activeTrainings";
import { defineRule } from "../defineRule";
import { isMandatory } from "../../calculations/isMandatory";
import { planMoney } from "../planMoney";

/** The mandatory trainings alone cost more than the granted budget (F-B9). Cannot be accepted: the law does not wait for money. */
export const mandatoryExceedsBudget = defineRule({
  code: "W-BUD-02",
  severity: "error",
  acceptable: false,
  find(plan, context) {
    const granted = grantedBudget(plan);
    if (granted === null) return [];
    const { byTraining } = context.result(planMoney);
    const mandatory = activeTrainings(plan)
      .filter(isMandatory)
      .reduce((sum, { id }) => sum + (byTraining.get(id)?.net ?? 0), 0);
    if (mandatory <= granted) return [];
    return [
      {
        place: { table: "organisation", row: null, field: "budgetGranted" },
        facts: { mandatory, granted, short: mandatory - granted },
      },
    ];
  },
});
