import type { EuroCents } from "../plan/units";
import { budgetTotals, type AmountOfCostType, type BudgetTotals } from "./budgetTotals";

/** A counted amount with the training it is for. */
export interface AmountOfTraining extends AmountOfCostType {
  readonly trainingId: string | null;
}

/** Totals per training ID, in cents. What is for no training comes under the empty ID. */
export function trainingCosts(amounts: readonly AmountOfTraining[]): ReadonlyMap<string, BudgetTotals> {
  const byTraining = new Map<string, AmountOfCostType[]>();
  for (const counted of amounts) {
    const key = counted.trainingId ?? "";
    const entries = byTraining.get(key);
    if (entries === undefined) byTraining.set(key, [counted]);
    else entries.push(counted);
  }
  return new Map([...byTraining].map(([training, entries]) => [training, budgetTotals(entries)]));
}

/** Sum of amounts, in cents. */
export function sumOfAmounts(amounts: readonly { readonly amount: EuroCents }[]): EuroCents {
  return amounts.reduce((sum, { amount }) => sum + amount, 0);
}
