import { subtotals } from "../../domain/calculations/subtotals";
import { sumOfAmounts } from "../../domain/calculations/trainingCosts";
import { choiceLists } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents } from "../../domain/plan/units";
import { planMoney, type CountedAmount } from "../../domain/warnings/planMoney";

/** By what a budget is divided. */
export type DivisionKind = "cluster" | "department" | "costType";

/** What one part gets: the key of a choice or the name of a department; `null` is what belongs to none. */
export interface DivisionPart {
  readonly key: string | null;
  readonly amount: EuroCents;
}

/** What counts, divided; the parts add up to the total in cents. */
export interface BudgetDivision {
  readonly parts: readonly DivisionPart[];
  readonly total: EuroCents;
}

/**
 * Divides the lines of the active scenario and the subsidies (F-B4). What has no department counts for that of its training; what is for no
 * training has no cluster. Clusters are all there, cost types and departments only when they get something, the largest first.
 */
export function budgetDivision(plan: Plan, kind: DivisionKind): BudgetDivision {
  const { amounts: counted } = planMoney(plan);
  const trainings = new Map(plan.trainings.map((training) => [training.id, training]));
  const labels = counted.map((row) => labelOf(row, trainings.get(row.trainingId ?? ""), kind));
  const amounts = counted.map(({ amount }) => amount);
  const sums = subtotals(labels, amounts);
  const found = [...sums.values()].map(({ label, total }) => ({ key: label === "" ? null : label, amount: total }));
  const clusters = choiceLists.priorityCluster.keys.map((key) => ({ key, amount: sums.get(key)?.total ?? 0 }));
  const known = kind === "cluster" ? clusters : found.filter(({ key }) => key !== null).sort(byAmount);
  return {
    parts: [...known, ...found.filter(({ key }) => key === null)],
    total: sumOfAmounts(counted),
  };
}

function labelOf(row: CountedAmount, training: PlanRow<"trainings"> | undefined, kind: DivisionKind): string | null {
  if (kind === "costType") return row.costType;
  return kind === "cluster" ? (training?.cluster ?? null) : (row.department ?? training?.department ?? null);
}

function byAmount(left: DivisionPart, right: DivisionPart): number {
  return right.amount - left.amount;
}
