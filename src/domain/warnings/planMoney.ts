import { budgetLineAmounts } from "../calculations/budgetLineAmounts";
import { trainingCosts } from "../calculations/trainingCosts";
import type { BudgetTotals } from "../calculations/budgetTotals";
import type { ChoiceOf } from "../plan/choiceLists";
import type { Plan } from "../plan/plan";
import type { EuroCents } from "../plan/units";

/** What the plan costs in its active scenario, in cents. */
export interface PlanMoney {
  /** Amount of a line by its ID; a line without quantity or price is not in the map. */
  readonly lineAmounts: ReadonlyMap<string, EuroCents>;
  /** The lines that count: those of the active scenario and those of none. */
  readonly lines: Plan["budgetLines"];
  /** Totals by training ID; lines of no training come under the empty ID. */
  readonly byTraining: ReadonlyMap<string, BudgetTotals>;
  readonly net: EuroCents;
}

/** The money of the plan. VAT counts as cost as long as nobody says how much of it can be deducted. */
export function planMoney(plan: Plan): PlanMoney {
  const scenario = activeScenario(plan);
  const lineAmounts = budgetLineAmounts(plan.budgetLines, plan.organisation.vatDeductible ?? 0);
  const byTraining = trainingCosts(plan.budgetLines, lineAmounts, scenario);
  return {
    lineAmounts,
    lines: plan.budgetLines.filter((line) => line.scenario === null || line.scenario === scenario),
    byTraining,
    net: [...byTraining.values()].reduce((sum, { net }) => sum + net, 0),
  };
}

/** The scenario marked active; the proposal while none is. */
function activeScenario({ scenarios }: Plan): ChoiceOf<"scenario"> {
  return scenarios.find(({ active }) => active === true)?.scenario ?? "proposed";
}
