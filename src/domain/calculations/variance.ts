import type { EuroCents, Fraction } from "../plan/units";

/** The difference with a base: positive is more. `share` is `null` when the base is zero: then the amount is new. */
export interface Variance {
  readonly difference: EuroCents;
  readonly share: Fraction | null;
  /** Larger than both thresholds; a new amount has no share and counts on its size alone. */
  readonly flagged: boolean;
}

/** Compares an amount with its base (F-B14). A difference is flagged when it reaches the threshold in euro and the one in percent. */
export function variance(
  amount: EuroCents,
  base: EuroCents,
  thresholds: { readonly share: Fraction; readonly amount: EuroCents },
): Variance {
  const difference = amount - base;
  const share = base === 0 ? null : difference / base;
  const large = difference !== 0 && Math.abs(difference) >= thresholds.amount;
  return { difference, share, flagged: large && (share === null || Math.abs(share) >= thresholds.share) };
}
