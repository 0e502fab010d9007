import { planDeadlines } from "../../calculations/planDeadlines";
import { belgianPlanDuty } from "../belgianPlanDuty";
import { defineRule } from "../defineRule";

/** The day of a legal requirement has passed and it is not done; the advice on a Belgian plan and the plan itself have warnings of their own (W-BE-02, W-BE-03). */
export const requirementOverdue = defineRule({
  code: "W-NAL-02",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const { referenceDate, result } = context;
    const { planYear } = plan.organisation;
    const isBelgian = planYear !== null && result(belgianPlanDuty) !== null;
    const { advice, plan: fixed } = planDeadlines(planYear ?? 0);
    return plan.requirements.flatMap(({ id, requirement, due, status }) => {
      if (due === null || referenceDate === null || due >= referenceDate) return [];
      if (status === "done" || status === "notApplicable") return [];
      if (isBelgian && (due === advice || due === fixed)) return [];
      return [
        { place: { table: "requirements", row: id, field: "status" }, facts: { requirement: requirement ?? id, due } },
      ];
    });
  },
});
