import { planRecords, type PlanRow } from "../../domain/plan/planRecords";
import type { Plan } from "../../domain/plan/plan";
import type { EuroCents, IsoDate } from "../../domain/plan/units";
import { planMoney } from "../../domain/warnings/planMoney";
import { systemKeys, systemValuesUnder } from "../../domain/warnings/systemKeys";

/** A budget line that differs from what was sealed; `sealed` is `null` for a new line, `now` for one that is gone or lost its amount. */
export interface SealDifference {
  readonly id: string;
  readonly name: string;
  readonly sealed: EuroCents | null;
  readonly now: EuroCents | null;
  /** The last button that changed this line; typing in the sheet leaves no trace. */
  readonly by: Pick<PlanRow<"changeLog">, "when" | "who" | "reason"> | null;
}

/** What was sealed, and how the budget differs from it. */
export interface BudgetSeal {
  /** `null` when nobody noted the day. */
  readonly sealedOn: IsoDate | null;
  readonly lines: number;
  readonly differences: readonly SealDifference[];
  /** Sum of the differences in cents; positive is more than was sealed. */
  readonly difference: EuroCents;
}

/** The sealed budget beside the budget of now; `null` while nothing is sealed. */
export function budgetSeal(plan: Plan): BudgetSeal | null {
  const sealed = systemValuesUnder(plan, systemKeys.sealedLine(""));
  if (sealed.size === 0) return null;
  const amounts = planMoney(plan).lineAmounts;
  const names = lineNames(plan);
  const differences = [...new Set([...sealed.keys(), ...amounts.keys()])].flatMap((id): readonly SealDifference[] => {
    const before = sealed.get(id);
    const was = before === undefined ? null : Number(before);
    const now = amounts.get(id) ?? null;
    if (was === now || Number.isNaN(was)) return [];
    return [{ id, name: names.get(id) ?? id, sealed: was, now, by: lastChangeOf(id, plan) }];
  });
  return {
    sealedOn: plan.systemValues.find(({ key }) => key === systemKeys.sealedOn)?.value ?? null,
    lines: sealed.size,
    differences,
    difference: differences.reduce((sum, { sealed: was, now }) => sum + (now ?? 0) - (was ?? 0), 0),
  };
}

/** A line is called by its description, else by its training. */
function lineNames({ budgetLines, trainings }: Plan): ReadonlyMap<string, string> {
  const titles = new Map(trainings.map(({ id, title }) => [id, title ?? id]));
  return new Map(
    budgetLines.map(({ id, description, trainingId }) => [id, description ?? titles.get(trainingId ?? "") ?? id]),
  );
}

function lastChangeOf(id: string, { changeLog }: Plan): SealDifference["by"] {
  const fields = Object.keys(planRecords.budgetLines);
  const row = changeLog.findLast(({ rowId, column }) => rowId === id && (column === null || fields.includes(column)));
  return row === undefined ? null : { when: row.when, who: row.who, reason: row.reason };
}
