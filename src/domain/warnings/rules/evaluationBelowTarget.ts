import { evaluationCoverage } from "../../calculations/evaluationCoverage";
import { defineRule } from "../defineRule";

/** Too few finished trainings were measured on one or more of the five levels (F-E6), together in one warning. */
export const evaluationBelowTarget = defineRule({
  code: "W-EVA-04",
  severity: "attention",
  acceptable: true,
  find({ trainings, evaluations }) {
    const finished = trainings.filter(({ status }) => status === "finished").map(({ id }) => id);
    const done = evaluations.flatMap(({ trainingId, level, measured }) =>
      trainingId === null || level === null || measured === null ? [] : [{ trainingId, level }],
    );
    const levels = evaluationCoverage(finished, done).flatMap(({ level, share, target, below }) =>
      below && share !== null ? [{ level, measured: share, target }] : [],
    );
    return levels.length === 0
      ? []
      : [{ place: { table: "evaluations", row: null, field: "measured" }, facts: { levels } }];
  },
});
