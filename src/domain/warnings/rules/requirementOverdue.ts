import { belgianPlanDuty } from "../belgianPlanDuty";
import { defineRule } from "../defineRule";
import { legalCodes } from "../legalCodes";
import { legalDeadline } from "../legalDeadline";

/** The day of a legal requirement has passed and it is not done; the advice on a Belgian plan and the plan itself have warnings of their own (W-BE-02, W-BE-03). */
export const requirementOverdue = defineRule({
  code: "W-NAL-02",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const { referenceDate, result } = context;
    const isBelgian = result(belgianPlanDuty) !== null;
    const ofPlan = [legalCodes.adviceBy, legalCodes.planBy].map((code) => legalDeadline(plan, code)?.due);
    return plan.requirements.flatMap(({ id, requirement, due, status }) => {
      if (due === null || referenceDate === null || due >= referenceDate) return [];
      if (status === "done" || status === "notApplicable") return [];
      if (isBelgian && ofPlan.includes(due)) return [];
      return [
        { place: { table: "requirements", row: id, field: "status" }, facts: { requirement: requirement ?? id, due } },
      ];
    });
  },
});
