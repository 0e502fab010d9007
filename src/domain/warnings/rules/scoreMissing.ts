import { trainingScores } from "../../calculations/trainingScores";
import type { Plan } from "../../plan/plan";
import { activeTrainings } from "../activeTrainings";
import { defineRule } from "../defineRule";

/** Criteria that nobody scored for a training (F-P1), one warning a training: its priority cannot be computed. Silent until the first score in the plan. */
export const scoreMissing = defineRule({
  code: "W-PRI-02",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const scores = context.result(scoresOfPlan);
    if (scores.size === 0) return [];
    const weighted = plan.criteria.filter(({ weight }) => weight !== null && weight > 0);
    const names = new Map(plan.criteria.map(({ id, name }) => [id, name ?? id]));
    return activeTrainings(plan).flatMap(({ id, title }) => {
      const missing = scores.get(id)?.missingCriteria ?? weighted.map((criterion) => criterion.id);
      if (missing.length === 0) return [];
      return [
        {
          place: { table: "trainings", row: id, field: null },
          facts: { title: title ?? id, criteria: missing.map((criterion) => names.get(criterion) ?? criterion) },
        },
      ];
    });
  },
});

function scoresOfPlan({ priorities, criteria }: Plan): ReturnType<typeof trainingScores> {
  return trainingScores(priorities, criteria);
}
