import type { Fraction } from "../plan/units";

/** An evaluation level from 1 (reaction) to 5 (return), with the share of trainings measured on it. */
export interface LevelCoverage {
  readonly level: number;
  readonly share: Fraction | null;
  readonly target: Fraction;
  readonly below: boolean;
}

/** Shares of trainings to measure per level unless the plan sets others; Phillips' own targets lie in the same range (domain 2.3). */
export const defaultEvaluationTargets: readonly Fraction[] = [1, 0.8, 0.3, 0.1, 0.05];

/** Trainings measured per level against a target (F-E6). A training counts once a level. */
export function evaluationCoverage(
  trainingIds: readonly string[],
  measured: readonly { readonly trainingId: string; readonly level: number }[],
  targets: readonly Fraction[] = defaultEvaluationTargets,
): readonly LevelCoverage[] {
  const trainings = new Set(trainingIds);
  return targets.map((target, index) => {
    const level = index + 1;
    const done = new Set(
      measured
        .filter((entry) => entry.level === level && trainings.has(entry.trainingId))
        .map((entry) => entry.trainingId),
    );
    const share = trainings.size === 0 ? null : done.size / trainings.size;
    return { level, share, target, below: share !== null && share < target };
  });
}
