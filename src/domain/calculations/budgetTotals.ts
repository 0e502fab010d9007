import type { ChoiceOf } from "../plan/choiceLists";
import type { EuroCents } from "../plan/units";
import { costGroups, type CostGroup } from "./costGroup";

/** A line with its amount in cents; a subsidy is negative. A line without cost type counts as other cost. */
export interface AmountOfCostType {
  readonly costType: ChoiceOf<"costType"> | null;
  readonly amount: EuroCents;
}

/** The totals of a set of budget lines, from direct cost to net cost, in cents. */
export interface BudgetTotals {
  readonly direct: EuroCents;
  /** Overhead and contingency. */
  readonly percentages: EuroCents;
  readonly other: EuroCents;
  /** Everything that is paid out. */
  readonly cash: EuroCents;
  /** Wages of participants, their replacements and own trainers. */
  readonly wages: EuroCents;
  readonly gross: EuroCents;
  /** Zero or negative. */
  readonly subsidies: EuroCents;
  readonly net: EuroCents;
}

/** Amounts added up by the group of their cost type, in cents. */
export type CostSums = Record<CostGroup, EuroCents>;

/** Adds up budget lines step by step (domain 5.3, reference case R). */
export function budgetTotals(lines: readonly AmountOfCostType[]): BudgetTotals {
  const sums = noCosts();
  for (const line of lines) addCost(sums, line);
  return totalsOfSums(sums);
}

/** Sums to which nothing is added yet. */
export function noCosts(): CostSums {
  return { direct: 0, percentage: 0, wage: 0, subsidy: 0, other: 0 };
}

/** Adds an amount to the sum it belongs to. */
export function addCost(sums: CostSums, { costType, amount }: AmountOfCostType): void {
  sums[costType === null ? "other" : costGroups[costType]] += amount;
}

/** The totals that follow from the sums. */
export function totalsOfSums(sums: CostSums): BudgetTotals {
  const cash = sums.direct + sums.percentage + sums.other;
  const gross = cash + sums.wage;
  return {
    direct: sums.direct,
    percentages: sums.percentage,
    other: sums.other,
    cash,
    wages: sums.wage,
    gross,
    subsidies: sums.subsidy,
    net: gross + sums.subsidy,
  };
}
