import type { EuroCents, Fraction, Minutes } from "../plan/units";

/** What training amounts to per full-time equivalent and per person. Every ratio is `null` when its divisor is zero, and never rounded. */
export interface TrainingIntensity {
  readonly centsPerFte: number | null;
  readonly minutesPerFte: number | null;
  readonly daysPerFte: number | null;
  readonly participation: Fraction | null;
}

/** Spend and time per full-time equivalent and the share of people who took part (F-B7). */
export function trainingIntensity(totals: {
  readonly spend: EuroCents;
  readonly time: Minutes;
  readonly participants: number;
  readonly fte: number;
  readonly headcount: number;
  readonly workingDay: Minutes;
}): TrainingIntensity {
  const { spend, time, participants, fte, headcount, workingDay } = totals;
  const minutesPerFte = ratio(time, fte);
  return {
    centsPerFte: ratio(spend, fte),
    minutesPerFte,
    daysPerFte: minutesPerFte === null ? null : ratio(minutesPerFte, workingDay),
    participation: ratio(participants, headcount),
  };
}

function ratio(amount: number, divisor: number): number | null {
  return divisor === 0 ? null : amount / divisor;
}
