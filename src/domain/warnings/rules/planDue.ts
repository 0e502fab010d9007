import { belgianPlanDuty } from "../belgianPlanDuty";
import { defineRule } from "../defineRule";
import { legalCodes } from "../legalCodes";
import { legalDeadline } from "../legalDeadline";

/** The plan must be fixed by a day that stands in the legal parameters, 31 March (F-C4). Over when a requirement with that due date is done. */
export const planDue = defineRule({
  code: "W-BE-03",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    if (context.result(belgianPlanDuty) === null) return [];
    const deadline = legalDeadline(plan, legalCodes.planBy);
    if (deadline === null) return [];
    const { due, stage, severity } = deadline;
    return [{ place: { table: "requirements", row: null, field: "due" }, facts: { due, stage }, severity }];
  },
});
