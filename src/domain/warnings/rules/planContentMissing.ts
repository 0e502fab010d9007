import { planContentCheck } from "../../calculations/planContentCheck";
import { activeTrainings } from "../activeTrainings";
import { belgianPlanContent, planContentPlaces } from "../belgianPlanContent";
import { belgianPlanDuty } from "../belgianPlanDuty";
import { defineRule } from "../defineRule";

/** A part that a Belgian training plan must hold is missing, one warning a part (F-C5). Silent until the plan has a training. */
export const planContentMissing = defineRule({
  code: "W-BE-04",
  severity: "error",
  acceptable: true,
  find(plan, context) {
    if (context.result(belgianPlanDuty) === null || activeTrainings(plan).length === 0) return [];
    return planContentCheck(context.result(belgianPlanContent)).missing.map((item) => ({
      place: planContentPlaces[item],
      facts: { item },
    }));
  },
});
