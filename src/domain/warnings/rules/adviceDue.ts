import { belgianPlanDuty } from "../belgianPlanDuty";
import { defineRule } from "../defineRule";
import { legalCodes } from "../legalCodes";
import { legalDeadline } from "../legalDeadline";

/** The advice of the consultation body on the plan is due by a day that stands in the legal parameters, 15 March (F-C4). Over when a requirement with that due date is done. */
export const adviceDue = defineRule({
  code: "W-BE-02",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    if (context.result(belgianPlanDuty) === null) return [];
    const deadline = legalDeadline(plan, legalCodes.adviceBy);
    if (deadline === null) return [];
    const { due, stage, severity } = deadline;
    return [{ place: { table: "requirements", row: null, field: "due" }, facts: { due, stage }, severity }];
  },
});
