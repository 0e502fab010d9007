import type { EuroCents, Fraction } from "../plan/units";

/** Yearly benefit of a training, the share of it that is due to the training, how sure that is, and the fully loaded net cost. */
export interface TrainingReturn {
  readonly benefit: EuroCents;
  readonly isolation: Fraction;
  readonly confidence: Fraction;
  readonly cost: EuroCents;
}

/** Return in three ways (F-E5, Phillips); not rounded. Payback is `null` when the benefit never pays the cost back. */
export interface ReturnOnTraining {
  readonly returnOnInvestment: Fraction;
  readonly benefitCostRatio: number;
  readonly paybackMonths: number | null;
}

/** Return of a training; `null` when it cost nothing. */
export function returnOnTraining({ benefit, isolation, confidence, cost }: TrainingReturn): ReturnOnTraining | null {
  if (cost === 0) return null;
  const credited = benefit * isolation * confidence;
  return {
    returnOnInvestment: (credited - cost) / cost,
    benefitCostRatio: credited / cost,
    paybackMonths: credited <= 0 ? null : (cost / credited) * 12,
  };
}
