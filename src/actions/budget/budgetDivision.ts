import { subtotals } from "../../domain/calculations/subtotals";
import { choiceLists } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents } from "../../domain/plan/units";
import { planMoney } from "../../domain/warnings/planMoney";

/** By what a budget is divided. */
export type DivisionKind = "cluster" | "department" | "costType";

/** What one part gets: the key of a choice or the name of a department; `null` is what belongs to none. */
export interface DivisionPart {
  readonly key: string | null;
  readonly amount: EuroCents;
}

/** The counted budget lines divided; the parts add up to the total in cents. */
export interface BudgetDivision {
  readonly parts: readonly DivisionPart[];
  readonly total: EuroCents;
}

/**
 * Divides the lines of the active scenario (F-B4). A line without a department counts for that of its training; lines of no training have no
 * cluster. Clusters are all there, cost types and departments only when they get something, the largest first.
 */
export function budgetDivision(plan: Plan, kind: DivisionKind): BudgetDivision {
  const { lines, lineAmounts } = planMoney(plan);
  const trainings = new Map(plan.trainings.map((training) => [training.id, training]));
  const labels = lines.map((line) => labelOf(line, trainings.get(line.trainingId ?? ""), kind));
  const amounts = lines.map(({ id }) => lineAmounts.get(id) ?? 0);
  const sums = subtotals(labels, amounts);
  const found = [...sums.values()].map(({ label, total }) => ({ key: label === "" ? null : label, amount: total }));
  const clusters = choiceLists.priorityCluster.keys.map((key) => ({ key, amount: sums.get(key)?.total ?? 0 }));
  const known = kind === "cluster" ? clusters : found.filter(({ key }) => key !== null).sort(byAmount);
  return {
    parts: [...known, ...found.filter(({ key }) => key === null)],
    total: amounts.reduce((sum, amount) => sum + amount, 0),
  };
}

function labelOf(
  line: PlanRow<"budgetLines">,
  training: PlanRow<"trainings"> | undefined,
  kind: DivisionKind,
): string | null {
  if (kind === "costType") return line.costType;
  return kind === "cluster" ? (training?.cluster ?? null) : (line.department ?? training?.department ?? null);
}

function byAmount(left: DivisionPart, right: DivisionPart): number {
  return right.amount - left.amount;
}
