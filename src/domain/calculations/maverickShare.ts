import type { EuroCents, Fraction } from "../plan/units";

/** Share of spend outside any contract (F-B13); `null` when nothing was spent. */
export function maverickShare(
  purchases: readonly { readonly spend: EuroCents; readonly contract: string | null }[],
): Fraction | null {
  const total = purchases.reduce((sum, { spend }) => sum + spend, 0);
  const outside = purchases.reduce((sum, { spend, contract }) => sum + (contract === null ? spend : 0), 0);
  return total === 0 ? null : outside / total;
}
