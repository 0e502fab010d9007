import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow, RecordKey } from "../../domain/plan/planRecords";
import type { FieldChange, RowChange, TableChanges } from "../import/importPreview";
import { rowsOf, type AnyRow } from "../planFiles/soundPlan";
import { departmentTables } from "./departmentRows";

type TableKey = (typeof departmentTables)[number];

/** What a row becomes that its department no longer has: it counts for nothing but stays to be seen. Rows of other tables are left as they are. */
const lapsed: Partial<Record<TableKey, Readonly<Record<string, unknown>>>> = {
  trainings: { status: "cancelled" satisfies ChoiceOf<"trainingStatus"> },
  sessions: { status: "cancelled" satisfies ChoiceOf<"sessionStatus"> },
  enrolments: { status: "cancelled" satisfies ChoiceOf<"enrolmentStatus"> },
  needs: { status: "rejected" satisfies ChoiceOf<"needStatus"> },
  budgetLines: { quantity: 0 },
  expenses: { amount: 0 },
};

/**
 * Compares the rows of departments with those that stand in the plan under their prefixes, by ID. A row of a department becomes equal to its file; with
 * `lapsing` a row that the file no longer has counts for nothing from now on.
 */
export function comparedRows(
  whole: Plan,
  parts: readonly Plan[],
  prefixes: readonly string[],
  lapsing: boolean,
): readonly TableChanges[] {
  return departmentTables.map((table) => {
    const wanted = parts.flatMap((part) => rowsOf(part, table));
    const isOfDepartment = ({ id }: { readonly id: string }) => prefixes.some((prefix) => id.startsWith(prefix));
    const current = new Map(
      rowsOf(whole, table)
        .filter(isOfDepartment)
        .map((row) => [row.id, row]),
    );
    const ids = new Set(wanted.map(({ id }) => id));
    const missing = [...current.values()].filter(({ id }) => !ids.has(id));
    const differing = wanted.flatMap((row) => changeOf(current.get(row.id), row));
    const added = wanted.filter(({ id }) => !current.has(id));
    const emptied = lapsing ? missing.flatMap((row) => changeOf(row, { ...row, ...lapsed[table] })) : [];
    return {
      table,
      added: added as readonly unknown[] as readonly PlanRow<RecordKey>[],
      changed: [...differing, ...emptied],
      unchanged: wanted.length - added.length - differing.length,
      missing: missing.map(({ id }) => id),
    };
  });
}

function changeOf(before: AnyRow | undefined, row: AnyRow): readonly RowChange[] {
  if (before === undefined) return [];
  const fields: readonly FieldChange[] = Object.entries(row).flatMap(([field, to]) =>
    JSON.stringify(before[field]) === JSON.stringify(to) ? [] : [{ field, from: before[field], to }],
  );
  return fields.length === 0 ? [] : [{ id: row.id, fields, row: row as unknown as RowChange["row"] }];
}
