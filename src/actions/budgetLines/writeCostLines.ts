import { budgetLineAmounts } from "../../domain/calculations/budgetLineAmounts";
import { budgetTotals, type BudgetTotals } from "../../domain/calculations/budgetTotals";
import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents } from "../../domain/plan/units";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";
import { rowChange } from "../rowChange";
import type { CostLine } from "./costLine";

type BudgetLine = PlanRow<"budgetLines">;

/**
 * Writes the costs that people ticked: a new line each, or new numbers in the one line of that type which is there. Of a type with more lines
 * nothing is written, for nobody said which one. Lines that were not ticked stay as they are.
 */
export function writeCostLines(plan: Plan, trainingId: string, lines: readonly CostLine[]): readonly TableChange[] {
  if (!plan.trainings.some(({ id }) => id === trainingId)) return [];
  const nextId = freeIds(
    "budgetLines",
    plan.budgetLines.map(({ id }) => id),
  );
  const scenario = scenarioOf(plan, trainingId);
  const added: BudgetLine[] = [];
  const changed: TableChange["changed"][number][] = [];
  for (const line of lines) {
    const there = linesOfType(plan, trainingId, line);
    const [first] = there;
    if (first === undefined) added.push({ ...blankRow("budgetLines", nextId()), ...line, trainingId, scenario });
    else if (there.length === 1)
      changed.push(...rowChange(plan, "budgetLines", first.id, knownOf(line)).flatMap((change) => change.changed));
  }
  return [{ table: "budgetLines", added, changed }];
}

/** What is known of a cost: what nobody filled in leaves the line that is there as it is. */
function knownOf(line: CostLine): Partial<BudgetLine> {
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null));
}

/** The lines of a training that have the type of a cost. */
function linesOfType(plan: Plan, trainingId: string, { costType }: CostLine): readonly BudgetLine[] {
  return plan.budgetLines.filter((row) => row.trainingId === trainingId && row.costType === costType);
}

/** The scenario all lines of the training share, so that percentages find their direct costs; none when they differ. */
function scenarioOf(plan: Plan, trainingId: string): BudgetLine["scenario"] {
  const found = new Set(plan.budgetLines.filter((row) => row.trainingId === trainingId).map((row) => row.scenario));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** What a training costs once the ticked lines are written, in cents: per type, and from direct cost to net cost. */
export interface ForeseenCosts extends BudgetTotals {
  readonly byType: ReadonlyMap<ChoiceOf<"costType"> | null, EuroCents>;
}

/** Counts the lines of a training as they will be (F-B1 to F-B4): the same rounding as the sheet, once a line. */
export function foreseenCosts(plan: Plan, trainingId: string, lines: readonly CostLine[]): ForeseenCosts {
  const change = writeCostLines(plan, trainingId, lines)[0];
  const fieldsOf = (id: string) =>
    Object.fromEntries(
      (change?.changed ?? [])
        .filter((row) => row.id === id)
        .flatMap(({ fields }) => fields.map(({ field, to }) => [field, to])),
    );
  const kept = plan.budgetLines
    .filter((row) => row.trainingId === trainingId)
    .map((row) => ({ ...row, ...fieldsOf(row.id) }));
  const all = [...kept, ...((change?.added ?? []) as readonly BudgetLine[])];
  const amounts = budgetLineAmounts(all, plan.organisation.vatDeductible ?? 0);
  const entries = all.map(({ id, costType }) => ({ costType, amount: amounts.get(id) ?? 0 }));
  const byType = new Map<ChoiceOf<"costType"> | null, EuroCents>();
  for (const { costType, amount } of entries) byType.set(costType, (byType.get(costType) ?? 0) + amount);
  return { ...budgetTotals(entries), byType };
}
