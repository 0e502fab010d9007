import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { IsoDate } from "../../domain/plan/units";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";
import { transferDays } from "./evaluationOverview";

/** How a training will be evaluated, decided before it starts (S2.15): the goal, the behaviour to see, and what is measured when. */
export interface EvaluationChoice {
  readonly trainingId: string;
  readonly goal: string;
  readonly behaviour: string | null;
  readonly observer: string | null;
  readonly level: number;
  readonly instrument: PlanRow<"evaluations">["instrument"];
  readonly plannedOn: IsoDate | null;
  /** Last day of the training, from which the two looks at the floor follow; `null` leaves them open. */
  readonly lastDay: IsoDate | null;
}

/** Adds the evaluation and notes the goal; a level that is planned already is changed, and so is what is agreed on the floor. */
export function planEvaluation(plan: Plan, choice: EvaluationChoice): readonly TableChange[] {
  return [evaluationChange(plan, choice), transferChange(plan, choice), sessionChange(plan, choice)];
}

function evaluationChange(plan: Plan, { trainingId, level, instrument, plannedOn }: EvaluationChoice): TableChange {
  const there = plan.evaluations.find((row) => row.trainingId === trainingId && row.level === level);
  return there === undefined
    ? newRow(plan, "evaluations", { trainingId, level, instrument, plannedOn })
    : changedRow("evaluations", there, { instrument, plannedOn });
}

function transferChange(plan: Plan, { trainingId, goal, behaviour, observer, lastDay }: EvaluationChoice): TableChange {
  const there = plan.transferChecks.find((row) => row.trainingId === trainingId);
  const days = lastDay === null ? {} : transferDays(lastDay);
  return there === undefined
    ? newRow(plan, "transferChecks", { trainingId, goal, behaviour, observer, ...days })
    : changedRow("transferChecks", there, { goal, behaviour, observer, ...days });
}

/** Sessions that are still to come have their goal now. */
function sessionChange(plan: Plan, { trainingId }: EvaluationChoice): TableChange {
  const open = plan.sessions.filter(
    (row) =>
      row.trainingId === trainingId && row.goalFixed !== true && row.status !== "cancelled" && row.status !== "done",
  );
  return {
    table: "sessions",
    added: [],
    changed: open.map(({ id }) => ({ id, fields: [{ field: "goalFixed", to: true }] })),
  };
}

type EvaluationTable = "evaluations" | "transferChecks" | "returns";

/** A new row of one of the tables of evaluation. */
export function newRow<K extends EvaluationTable>(plan: Plan, table: K, values: Partial<PlanRow<K>>): TableChange {
  const rows: readonly { readonly id: string }[] = plan[table];
  const id = freeIds(
    table,
    rows.map((row) => row.id),
  )();
  const row = { ...blankRow(table, id), ...values } as PlanRow<EvaluationTable>;
  return { table, added: [row], changed: [] };
}

/** Writes the values that differ from what the row holds. */
export function changedRow<K extends EvaluationTable>(
  table: K,
  row: PlanRow<K>,
  values: Partial<PlanRow<K>>,
): TableChange {
  const now = row as Readonly<Record<string, unknown>>;
  const fields = Object.entries(values)
    .filter(([field, to]) => now[field] !== to)
    .map(([field, to]) => ({ field, to: to as unknown }));
  return { table, added: [], changed: fields.length === 0 ? [] : [{ id: row.id, fields }] };
}
