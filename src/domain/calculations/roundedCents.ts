import type { EuroCents } from "../plan/units";

/**
 * Rounds a computed number of cents to whole cents, half away from zero like Excel's ROUND. Excel calculates with 15 significant digits, so
 * 100.49999999999999 (1.005 × 100 in binary) counts as 100.5 and becomes 101.
 */
export function roundedCents(cents: number): EuroCents {
  const size = Math.abs(cents);
  const whole = Math.floor(size);
  const distanceToHalf = Math.abs(size - whole - 0.5);
  const rounded = distanceToHalf <= size * 1e-14 ? whole + 1 : Math.round(size);
  return cents < 0 ? 0 - rounded : rounded;
}

/** Whole cents of an amount in euro, rounded once. */
export function centsFromEuros(euros: number): EuroCents {
  return roundedCents(euros * 100);
}
