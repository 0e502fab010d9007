import { subtotals } from "../../domain/calculations/subtotals";
import { sumOfAmounts } from "../../domain/calculations/trainingCosts";
import { choiceLists } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents, Minutes } from "../../domain/plan/units";
import { activeTrainings } from "../../domain/warnings/activeTrainings";
import { goalOfTraining } from "../../domain/warnings/goalOfTraining";
import { planMoney, type CountedAmount } from "../../domain/warnings/planMoney";
import { ruleContext, type RuleContext } from "../../domain/warnings/ruleContext";

/** What trainings are told apart by: what they are for, and how people learn in them (S1.23, S1.31, S2.13, S2.18). */
const ofTrainings = ["cluster", "goal", "form", "formality", "delivery"] as const;

/** By what a budget is divided. */
export type DivisionKind = (typeof ofTrainings)[number] | "department" | "costType";

/** What one part gets: the key of a choice, the name of a department or the ID of a goal; `null` is what belongs to none. */
export interface DivisionPart {
  readonly key: string | null;
  readonly amount: EuroCents;
  /** Length times participants of its trainings that are not cancelled; `null` where a part is no set of trainings. */
  readonly time: Minutes | null;
}

/** What counts, divided; the parts add up to the total in cents. */
export interface BudgetDivision {
  readonly parts: readonly DivisionPart[];
  readonly total: EuroCents;
}

/**
 * Divides the lines of the active scenario and the subsidies (F-B4). What has no department counts for that of its training; what is for no
 * training belongs to no cluster, goal or form. Clusters are all there, other parts only when they get money or time, the largest first.
 */
export function budgetDivision(plan: Plan, kind: DivisionKind): BudgetDivision {
  const { amounts: counted } = planMoney(plan);
  const context = ruleContext(plan);
  const labels = counted.map((row) => labelOf(row, context.row("trainings", row.trainingId), kind, context));
  const amounts = subtotals(
    labels,
    counted.map(({ amount }) => amount),
  );
  const times = isOfTrainings(kind) ? timeByLabel(plan, kind, context) : null;
  const partOf = (label: string): DivisionPart => ({
    key: label === "" ? null : label,
    amount: amounts.get(label.toLowerCase())?.total ?? 0,
    time: times === null ? null : (times.get(label) ?? 0),
  });
  const found = [...new Set([...[...amounts.values()].map(({ label }) => label), ...(times?.keys() ?? [])])].map(
    partOf,
  );
  const clusters = choiceLists.priorityCluster.keys.map(partOf);
  const known = kind === "cluster" ? clusters : found.filter(({ key }) => key !== null).sort(byAmount);
  return {
    parts: [...known, ...found.filter(({ key }) => key === null)],
    total: sumOfAmounts(counted),
  };
}

function isOfTrainings(kind: DivisionKind): kind is (typeof ofTrainings)[number] {
  return (ofTrainings as readonly DivisionKind[]).includes(kind);
}

function timeByLabel(
  plan: Plan,
  kind: (typeof ofTrainings)[number],
  context: RuleContext,
): ReadonlyMap<string, Minutes> {
  const times = new Map<string, Minutes>();
  for (const training of activeTrainings(plan)) {
    const time = (training.duration ?? 0) * (training.participants ?? 0);
    const label = labelOfTraining(training, kind, context) ?? "";
    if (time > 0) times.set(label, (times.get(label) ?? 0) + time);
  }
  return times;
}

function labelOf(
  row: CountedAmount,
  training: PlanRow<"trainings"> | undefined,
  kind: DivisionKind,
  context: RuleContext,
): string | null {
  if (kind === "costType") return row.costType;
  if (kind === "department") return row.department ?? training?.department ?? null;
  return training === undefined ? null : labelOfTraining(training, kind, context);
}

function labelOfTraining(
  training: PlanRow<"trainings">,
  kind: (typeof ofTrainings)[number],
  context: RuleContext,
): string | null {
  return kind === "goal" ? (goalOfTraining(training, context)?.id ?? null) : training[kind];
}

function byAmount(left: DivisionPart, right: DivisionPart): number {
  return right.amount - left.amount;
}
