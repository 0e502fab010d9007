import { defaultEvaluationTargets, evaluationCoverage, type LevelCoverage } from "../calculations/evaluationCoverage";
import type { Plan } from "../plan/plan";
import type { Fraction } from "../plan/units";
import { activeTrainings } from "./activeTrainings";

/** IDs of the trainings that can be evaluated: finished, or with a session that took place; cancelled ones never. */
export function finishedTrainings(plan: Plan): readonly string[] {
  const held = new Set(plan.sessions.filter(({ status }) => status === "done").map(({ trainingId }) => trainingId));
  return activeTrainings(plan)
    .filter(({ id, status }) => status === "finished" || held.has(id))
    .map(({ id }) => id);
}

/** Finished trainings measured on each of the five levels against the norms of the plan (F-E6): what the sheet Evaluatie, the pane and W-EVA-04 say. */
export function planCoverage(plan: Plan): readonly LevelCoverage[] {
  const done = plan.evaluations.flatMap(({ trainingId, level, measured }) =>
    trainingId === null || level === null || measured === null ? [] : [{ trainingId, level }],
  );
  return evaluationCoverage(finishedTrainings(plan), done, evaluationNorms(plan));
}

function evaluationNorms({ organisation }: Plan): readonly Fraction[] {
  const norms = [
    organisation.evaluationNorm1,
    organisation.evaluationNorm2,
    organisation.evaluationNorm3,
    organisation.evaluationNorm4,
    organisation.evaluationNorm5,
  ];
  return norms.map((norm, index) => norm ?? defaultEvaluationTargets[index] ?? 0);
}
