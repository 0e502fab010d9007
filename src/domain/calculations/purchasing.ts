import type { ChoiceOf } from "../plan/choiceLists";
import type { EuroCents, Fraction } from "../plan/units";

/** More suppliers for one theme are many small purchases where a few partners would do (S1.25). */
export const mostSuppliersPerTheme = 3;

/** What somebody ordered, in cents; `null` where nobody noted who did. */
export interface OrdererSpend {
  readonly orderedBy: ChoiceOf<"orderedBy"> | null;
  readonly spend: EuroCents;
  readonly share: Fraction;
  /** What of it was bought outside contracts. */
  readonly outside: EuroCents;
}

/** Spending by who ordered, the most first (S1.25); nothing while nothing was spent. Expenses without an amount are left out. */
export function ordererSpend(
  expenses: readonly {
    readonly orderedBy: ChoiceOf<"orderedBy"> | null;
    readonly contractId: string | null;
    readonly amount: EuroCents | null;
  }[],
): readonly OrdererSpend[] {
  const total = expenses.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  if (total <= 0) return [];
  const sums = new Map<OrdererSpend["orderedBy"], { spend: EuroCents; outside: EuroCents }>();
  for (const { orderedBy, contractId, amount } of expenses) {
    if (amount === null) continue;
    const { spend, outside } = sums.get(orderedBy) ?? { spend: 0, outside: 0 };
    sums.set(orderedBy, { spend: spend + amount, outside: outside + (contractId === null ? amount : 0) });
  }
  return [...sums]
    .map(([orderedBy, { spend, outside }]) => ({ orderedBy, spend, share: spend / total, outside }))
    .sort((left, right) => right.spend - left.spend);
}
