import type { EuroCents } from "../plan/units";

/**
 * Divides an amount over parts in proportion to their weights so that the parts add up to the amount exactly (largest remainder; equal
 * remainders go to the first part). Weights are zero or more; when all are zero nothing can be divided and every part is zero.
 */
export function allocation(total: EuroCents, weights: readonly number[]): readonly EuroCents[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return weights.map(() => 0);
  const sign = total < 0 ? -1 : 1;
  const exact = weights.map((weight) => Math.abs(total) * (weight / whole));
  const parts = exact.map((part) => Math.floor(part));
  let missing = Math.abs(total) - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    // In millionths of a cent: equal remainders are equal whatever binary fractions make of parts of different size.
    .map((part, index) => ({ index, remainder: Math.round((part - Math.floor(part)) * 1e6) }))
    .sort((left, right) => right.remainder - left.remainder);
  for (let place = 0; missing > 0; place++, missing--) {
    const index = byRemainder[place]?.index ?? 0;
    parts[index] = (parts[index] ?? 0) + 1;
  }
  return parts.map((part) => (part === 0 ? 0 : sign * part));
}
