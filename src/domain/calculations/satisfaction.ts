/** Fewer answers than this are not shown (domain F-E1). */
export const smallestShownSample = 5;

/** Satisfaction with a training on a scale of 0 to 10: the mean and the net promoter score in points from -100 to 100. */
export interface Satisfaction {
  readonly mean: number;
  readonly netPromoterScore: number;
}

/** Mean and net promoter score (F-E1): share of 9 and 10 less share of 0 to 6. `null` for fewer answers than may be shown. */
export function satisfaction(scores: readonly number[]): Satisfaction | null {
  if (scores.length < smallestShownSample) return null;
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  const sum = [...scores].sort((left, right) => left - right).reduce((total, score) => total + score, 0);
  return { mean: sum / scores.length, netPromoterScore: ((promoters - detractors) * 100) / scores.length };
}
