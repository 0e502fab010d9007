import { planDeadlines } from "../../calculations/planDeadlines";
import { belgianPlanDuty } from "../belgianPlanDuty";
import { defineRule } from "../defineRule";
import { legalDeadline } from "../legalDeadline";

/** The advice of the consultation body on the plan is due by 15 March (F-C4). Over when a requirement with that due date is done. */
export const adviceDue = defineRule({
  code: "W-BE-02",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const year = plan.organisation.planYear;
    if (year === null || context.result(belgianPlanDuty) === null) return [];
    const due = planDeadlines(year).advice;
    const deadline = legalDeadline(plan, due);
    if (deadline === null) return [];
    const { stage, severity } = deadline;
    return [{ place: { table: "requirements", row: null, field: "due" }, facts: { due, stage }, severity }];
  },
});
