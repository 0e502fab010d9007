import type { Fraction } from "../plan/units";

/** Share of the way from baseline to target that was covered (F-E4), also for indicators that must fall; `null` when they are equal. */
export function indicatorProgress(baseline: number, actual: number, target: number): Fraction | null {
  return target === baseline ? null : (actual - baseline) / (target - baseline);
}
