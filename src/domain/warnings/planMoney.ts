import { budgetLineAmounts } from "../calculations/budgetLineAmounts";
import type { BudgetTotals } from "../calculations/budgetTotals";
import { costGroups } from "../calculations/costGroup";
import { expectedSubsidies } from "../calculations/expectedSubsidies";
import { sumOfAmounts, trainingCosts } from "../calculations/trainingCosts";
import type { ChoiceOf } from "../plan/choiceLists";
import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { EuroCents, YearMonth } from "../plan/units";

/** One of the amounts that the plan adds up: a budget line, or a subsidy as a negative amount. */
export interface CountedAmount {
  readonly source: "budgetLines" | "subsidies";
  readonly id: string;
  readonly trainingId: string | null;
  readonly costType: ChoiceOf<"costType"> | null;
  /** Its own department; without one, that of its training counts. */
  readonly department: string | null;
  readonly costCentre: string | null;
  /** Its own month. */
  readonly month: YearMonth | null;
  readonly amount: EuroCents;
}

/** What the plan costs in its active scenario, in cents. */
export interface PlanMoney {
  /** Amount of a line by its ID, whether it counts or not; a line without quantity or price is not in the map. */
  readonly lineAmounts: ReadonlyMap<string, EuroCents>;
  /** The lines that count and the subsidies; together they are `net`. */
  readonly amounts: readonly CountedAmount[];
  /** Totals by training ID; what is for no training comes under the empty ID. */
  readonly byTraining: ReadonlyMap<string, BudgetTotals>;
  readonly net: EuroCents;
}

/** Why a line does not count. */
export type LineLeftOut = "rejected" | "inSubsidies" | "otherScenario";

/** The money of the plan. VAT counts as cost as long as nobody says how much of it can be deducted. */
export function planMoney(plan: Plan): PlanMoney {
  const { lineAmounts, amounts } = moneyInScenario(plan, activeScenario(plan));
  return { lineAmounts, amounts, byTraining: trainingCosts(amounts), net: sumOfAmounts(amounts) };
}

/** What counts in a scenario: lines of it and of none, and the subsidies. */
export function moneyInScenario(
  plan: Plan,
  scenario: ChoiceOf<"scenario"> | null,
): Pick<PlanMoney, "lineAmounts" | "amounts"> {
  const lineAmounts = budgetLineAmounts(plan.budgetLines, plan.organisation.vatDeductible ?? 0);
  const leftOut = linesLeftOut(plan, scenario);
  const amounts: CountedAmount[] = [];
  for (const { id, trainingId, costType, department, costCentre, month } of plan.budgetLines) {
    const amount = lineAmounts.get(id);
    if (amount === undefined || leftOut.has(id)) continue;
    amounts.push({ source: "budgetLines", id, trainingId, costType, department, costCentre, month, amount });
  }
  const expected = expectedSubsidies(plan);
  for (const row of plan.subsidies) amounts.push(...subsidyAmount(row, expected.get(row.id)?.expected ?? 0));
  return { lineAmounts, amounts };
}

/**
 * The lines that do not count in a scenario, by ID: those a reviewer rejected, those of another scenario, and subsidies typed as a line for a
 * training that has a row in Subsidies, which goes before them.
 */
export function linesLeftOut(
  { budgetLines, subsidies }: Pick<Plan, "budgetLines" | "subsidies">,
  scenario: ChoiceOf<"scenario"> | null,
): ReadonlyMap<string, LineLeftOut> {
  const subsidised = new Set(subsidies.flatMap((row) => (row.status === "rejected" ? [] : (row.trainingId ?? []))));
  const leftOut = new Map<string, LineLeftOut>();
  for (const line of budgetLines) {
    const isSubsidy = line.costType !== null && costGroups[line.costType] === "subsidy";
    const isElsewhere = line.scenario !== null && line.scenario !== scenario;
    if (line.status === "rejected") leftOut.set(line.id, "rejected");
    else if (isSubsidy && subsidised.has(line.trainingId ?? "")) leftOut.set(line.id, "inSubsidies");
    else if (isElsewhere) leftOut.set(line.id, "otherScenario");
  }
  return leftOut;
}

/** The scenario marked active; the proposal while none is. */
export function activeScenario({ scenarios }: Pick<Plan, "scenarios">): ChoiceOf<"scenario"> {
  return scenarios.find(({ active }) => active === true)?.scenario ?? "proposed";
}

function subsidyAmount({ id, trainingId, date }: PlanRow<"subsidies">, expected: EuroCents): readonly CountedAmount[] {
  if (expected === 0) return [];
  const month = date?.slice(0, 7) ?? null;
  const none = { department: null, costCentre: null };
  return [{ source: "subsidies", id, trainingId, costType: "subsidy", month, amount: -expected, ...none }];
}
