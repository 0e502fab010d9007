import type { EuroCents } from "../plan/units";

/** Difference between the sum of the parts and the whole, in cents (F-X4); the control is right when it is no more than one cent. */
export function controlDifference(
  parts: readonly EuroCents[],
  whole: EuroCents,
): { readonly difference: EuroCents; readonly agrees: boolean } {
  const difference = parts.reduce((sum, part) => sum + part, 0) - whole;
  return { difference, agrees: Math.abs(difference) <= 1 };
}
