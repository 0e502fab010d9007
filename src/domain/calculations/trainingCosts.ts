import type { ChoiceOf } from "../plan/choiceLists";
import type { PlanRow } from "../plan/planRecords";
import type { EuroCents } from "../plan/units";
import { budgetTotals, type AmountOfCostType, type BudgetTotals } from "./budgetTotals";

type BudgetLine = Pick<PlanRow<"budgetLines">, "id" | "trainingId" | "costType" | "scenario">;

/**
 * Totals per training ID for one scenario; lines of no scenario count in every scenario, and `null` takes all lines. Lines of no training
 * come under the empty ID. `amounts` are those of `budgetLineAmounts`.
 */
export function trainingCosts(
  lines: readonly BudgetLine[],
  amounts: ReadonlyMap<string, EuroCents>,
  scenario: ChoiceOf<"scenario"> | null,
): ReadonlyMap<string, BudgetTotals> {
  const byTraining = new Map<string, AmountOfCostType[]>();
  for (const line of lines) {
    const amount = amounts.get(line.id);
    if (amount === undefined) continue;
    if (scenario !== null && line.scenario !== null && line.scenario !== scenario) continue;
    const key = line.trainingId ?? "";
    const entries = byTraining.get(key);
    if (entries === undefined) byTraining.set(key, [{ costType: line.costType, amount }]);
    else entries.push({ costType: line.costType, amount });
  }
  return new Map([...byTraining].map(([training, entries]) => [training, budgetTotals(entries)]));
}
