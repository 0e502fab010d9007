import type { EuroCents, Fraction } from "../plan/units";

/** Money of a budget, in cents: granted, spent, promised, and still to be promised. */
export interface BudgetAmounts {
  readonly granted: EuroCents;
  readonly realised: EuroCents;
  readonly committed: EuroCents;
  readonly stillPlanned: EuroCents;
}

/** Where a budget stands: positive `overspend` is more than granted. Shares are `null` when nothing was granted. */
export interface BudgetPosition {
  readonly available: EuroCents;
  readonly forecast: EuroCents;
  readonly overspend: EuroCents;
  readonly overspendShare: Fraction | null;
  readonly used: Fraction | null;
  readonly expectedUse: Fraction | null;
}

/** Available, forecast for the end of the year and use of a budget (F-B8). */
export function budgetPosition({ granted, realised, committed, stillPlanned }: BudgetAmounts): BudgetPosition {
  const forecast = realised + committed + stillPlanned;
  const share = (amount: EuroCents) => (granted === 0 ? null : amount / granted);
  return {
    available: granted - realised - committed,
    forecast,
    overspend: forecast - granted,
    overspendShare: share(forecast - granted),
    used: share(realised),
    expectedUse: share(forecast),
  };
}
