import { planDeadlines } from "../../calculations/planDeadlines";
import { belgianPlanDuty } from "../belgianPlanDuty";
import { defineRule } from "../defineRule";
import { legalDeadline } from "../legalDeadline";

/** The plan must be fixed by 31 March (F-C4). Over when a requirement with that due date is done. */
export const planDue = defineRule({
  code: "W-BE-03",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const year = plan.organisation.planYear;
    if (year === null || context.result(belgianPlanDuty) === null) return [];
    const due = planDeadlines(year).plan;
    const deadline = legalDeadline(plan, due);
    if (deadline === null) return [];
    const { stage, severity } = deadline;
    return [{ place: { table: "requirements", row: null, field: "due" }, facts: { due, stage }, severity }];
  },
});
