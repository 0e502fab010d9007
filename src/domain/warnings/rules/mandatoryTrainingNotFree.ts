import { defineRule } from "../defineRule";
import { mandatoryTrainingFaults } from "../mandatoryTrainingFaults";

/** Somebody pays for a training that Dutch law or a collective agreement asks for; it must be free (art. 7:611a BW). */
export const mandatoryTrainingNotFree = defineRule({
  code: "W-NL-01",
  severity: "error",
  acceptable: true,
  find: (_plan, context) =>
    context
      .result(mandatoryTrainingFaults)
      .filter(({ faults }) => faults.includes("ownContribution"))
      .map(({ enrolment, employee, training }) => ({
        place: { table: "enrolments", row: enrolment.id, field: "ownContribution" },
        facts: {
          name: employee.name ?? employee.id,
          title: training.title ?? training.id,
          contribution: enrolment.ownContribution ?? 0,
        },
      })),
});
