import type { Field, Fields } from "../plan/field";
import type { Plan } from "../plan/plan";
import { planRecords, type RecordKey } from "../plan/planRecords";
import { preparedPlan } from "./preparedPlan";
import type { PlanStep } from "./stepOfWarning";
import type { WarningPlace } from "./warning";

/** How far a table is filled in: rows that are no drafts, required cells filled and in all, and where the first one is empty. */
export interface TableCompleteness {
  readonly table: RecordKey;
  readonly rows: number;
  readonly filled: number;
  readonly required: number;
  /** The first required cell that is empty, or the table as a whole when it has no rows; `null` when nothing is missing. */
  readonly firstMissing: WarningPlace | null;
}

/** The tables that every plan needs, per step, in the order of the guides. */
export const neededTables: Readonly<Record<PlanStep, readonly RecordKey[]>> = {
  1: [
    "organisation",
    "visionAnswers",
    "cultureScan",
    "stakeholders",
    "targetGroups",
    "goals",
    "learningGoals",
    "employees",
  ],
  2: ["interviews", "needs", "needTests"],
  3: ["trainings", "criteria", "priorities", "budgetLines"],
  4: ["sessions", "trainingDays", "enrolments", "suppliers", "roles", "rules"],
  5: ["evaluations", "transferChecks"],
};

/** Completeness of the tables that a step needs. */
export function completenessOfStep(plan: Plan, step: PlanStep): readonly TableCompleteness[] {
  const prepared = preparedPlan(plan);
  return neededTables[step].map((table) => completenessOf(prepared, table));
}

function completenessOf(plan: Plan, table: RecordKey): TableCompleteness {
  const rows = table === "organisation" ? [plan.organisation] : plan[table];
  const fields: Fields = planRecords[table];
  const required = Object.keys(fields).filter((field) => isRequired(fields[field]));
  const cells = rows.flatMap((row) =>
    required.map((field) => ({ field, row: row.id, value: (row as Readonly<Record<string, unknown>>)[field] })),
  );
  const empty = cells.filter(({ value }) => value === null || (Array.isArray(value) && value.length === 0));
  return {
    table,
    rows: rows.length,
    filled: cells.length - empty.length,
    required: cells.length,
    firstMissing: rows.length === 0 ? { table, row: null, field: null } : placeOf(table, empty[0]),
  };
}

function isRequired(field: Field | undefined): boolean {
  return field?.required === true;
}

function placeOf(table: RecordKey, cell: { readonly row: string; readonly field: string } | undefined) {
  if (cell === undefined) return null;
  return { table, row: table === "organisation" ? null : cell.row, field: cell.field };
}
