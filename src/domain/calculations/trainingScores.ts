import type { PlanRow } from "../plan/planRecords";
import { priorityScore } from "./priorityScore";

type Rating = Pick<PlanRow<"priorities">, "trainingId" | "criterionId" | "score">;
type Weight = Pick<PlanRow<"criteria">, "id" | "weight">;

/** The score of a training, the widest difference between groups of raters on one criterion, and the criteria that nobody scored. */
export interface TrainingScore {
  readonly score: number | null;
  readonly spread: number;
  readonly missingCriteria: readonly string[];
}

/**
 * Priority score per training ID from the scores of all groups (F-P1): per criterion the mean of the groups that scored, then weighted.
 * A training without any score is not in the map.
 */
export function trainingScores(
  ratings: readonly Rating[],
  criteria: readonly Weight[],
): ReadonlyMap<string, TrainingScore> {
  const byTraining = new Map<string, Map<string, number[]>>();
  for (const { trainingId, criterionId, score } of ratings) {
    if (trainingId === null || criterionId === null || score === null) continue;
    const byCriterion = byTraining.get(trainingId) ?? new Map<string, number[]>();
    byTraining.set(trainingId, byCriterion);
    const given = byCriterion.get(criterionId);
    if (given === undefined) byCriterion.set(criterionId, [score]);
    else given.push(score);
  }
  return new Map([...byTraining].map(([trainingId, scores]) => [trainingId, scoreOf(scores, criteria)]));
}

function scoreOf(scores: ReadonlyMap<string, readonly number[]>, criteria: readonly Weight[]): TrainingScore {
  const perCriterion = criteria.map(({ id, weight }) => ({
    id,
    weight: weight ?? 0,
    score: mean(scores.get(id) ?? []),
  }));
  return {
    score: priorityScore(perCriterion),
    spread: Math.max(0, ...[...scores.values()].map((given) => Math.max(...given) - Math.min(...given))),
    missingCriteria: perCriterion.filter(({ score, weight }) => score === null && weight > 0).map(({ id }) => id),
  };
}

function mean(scores: readonly number[]): number | null {
  const sorted = [...scores].sort((left, right) => left - right);
  return sorted.length === 0 ? null : sorted.reduce((sum, score) => sum + score, 0) / sorted.length;
}
