import { defineRule } from "../defineRule";
import { mandatoryTrainingFaults } from "../mandatoryTrainingFaults";

/** A repayment clause on a training that Dutch law or a collective agreement asks for is void (art. 7:611a BW). */
export const repaymentClauseVoid = defineRule({
  code: "W-NL-02",
  severity: "error",
  acceptable: true,
  find: (_plan, context) =>
    context
      .result(mandatoryTrainingFaults)
      .filter(({ faults }) => faults.includes("repaymentClause"))
      .map(({ enrolment, employee, training }) => ({
        place: { table: "enrolments", row: enrolment.id, field: "repaymentClause" },
        facts: { name: employee.name ?? employee.id, title: training.title ?? training.id },
      })),
});
