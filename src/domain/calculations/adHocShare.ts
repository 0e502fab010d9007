import type { EuroCents, Fraction } from "../plan/units";

/** Share of spend on trainings without a need and a goal behind them (S1.20); `null` when nothing was spent. */
export function adHocShare(
  spending: readonly { readonly spend: EuroCents; readonly hasNeed: boolean; readonly hasGoal: boolean }[],
): Fraction | null {
  const total = spending.reduce((sum, { spend }) => sum + spend, 0);
  const adHoc = spending.reduce((sum, { spend, hasNeed, hasGoal }) => sum + (hasNeed && hasGoal ? 0 : spend), 0);
  return total === 0 ? null : adHoc / total;
}
