/** Score 1 to 5 on one criterion, `null` while it is missing, and the weight of that criterion (any unit; 0 or more). */
export interface CriterionScore {
  readonly score: number | null;
  readonly weight: number;
}

/**
 * Weighted score of a training (F-P1): 0 when every score is 1, `scale` when every score is 5. `null` when a score with weight is missing,
 * because a missing score is not a low one, or when there is no weight at all. Weights need not add up to 100 %.
 */
export function priorityScore(scores: readonly CriterionScore[], scale = 100): number | null {
  let weights = 0;
  let weighted = 0;
  for (const { score, weight } of scores) {
    if (weight === 0) continue;
    if (score === null) return null;
    weights += weight;
    weighted += weight * score;
  }
  return weights === 0 ? null : ((weighted / weights - 1) / 4) * scale;
}
