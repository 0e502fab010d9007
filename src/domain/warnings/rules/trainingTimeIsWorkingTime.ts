import { defineRule } from "../defineRule";
import { mandatoryTrainingFaults } from "../mandatoryTrainingFaults";

/** Hours of a legally required training outside the roster do not count as working time, while they must (art. 7:611a BW). */
export const trainingTimeIsWorkingTime = defineRule({
  code: "W-NL-03",
  severity: "error",
  acceptable: true,
  find: (_plan, context) =>
    context
      .result(mandatoryTrainingFaults)
      .filter(({ faults }) => faults.includes("notWorkingTime"))
      .map(({ enrolment, employee, training, outside }) => ({
        place: { table: "enrolments", row: enrolment.id, field: "countsAsWork" },
        facts: { name: employee.name ?? employee.id, title: training.title ?? training.id, outside },
      })),
});
