import type { EuroCents } from "../plan/units";
import {
  addCost,
  noCosts,
  totalsOfSums,
  type AmountOfCostType,
  type BudgetTotals,
  type CostSums,
} from "./budgetTotals";

/** A counted amount with the training it is for. */
export interface AmountOfTraining extends AmountOfCostType {
  readonly trainingId: string | null;
}

/** Totals per training ID, in cents. What is for no training comes under the empty ID. */
export function trainingCosts(amounts: readonly AmountOfTraining[]): ReadonlyMap<string, BudgetTotals> {
  const byTraining = new Map<string, CostSums>();
  for (const counted of amounts) {
    const key = counted.trainingId ?? "";
    let sums = byTraining.get(key);
    if (sums === undefined) byTraining.set(key, (sums = noCosts()));
    addCost(sums, counted);
  }
  return new Map([...byTraining].map(([training, sums]) => [training, totalsOfSums(sums)]));
}

/** Sum of amounts, in cents. */
export function sumOfAmounts(amounts: readonly { readonly amount: EuroCents }[]): EuroCents {
  return amounts.reduce((sum, { amount }) => sum + amount, 0);
}
