import { defineRule } from "../defineRule";
import { planCoverage } from "../evaluatedTrainings";

/** Too few finished trainings were measured on one or more of the five levels (F-E6), together in one warning. */
export const evaluationBelowTarget = defineRule({
  code: "W-EVA-04",
  severity: "attention",
  acceptable: true,
  find(plan) {
    const levels = planCoverage(plan).flatMap(({ level, share, target, below }) =>
      below && share !== null ? [{ level, measured: share, target }] : [],
    );
    return levels.length === 0
      ? []
      : [{ place: { table: "evaluations", row: null, field: "measured" }, facts: { levels } }];
  },
});
