import type { Plan } from "../../domain/plan/plan";
import type { TableChange } from "../planChange";

/** The plan as it would be after changes to its tables; for looking ahead, nothing is written. Changes to the settings are left out. */
export function planAfterChanges(plan: Plan, changes: readonly TableChange[]): Plan {
  return changes.reduce(withChange, plan);
}

function withChange(plan: Plan, { table, added, changed }: TableChange): Plan {
  if (table === "organisation") return plan;
  const values = new Map(
    changed.map(({ id, fields }) => [id, Object.fromEntries(fields.map(({ field, to }) => [field, to]))]),
  );
  const rows = plan[table] as readonly { readonly id: string }[];
  const kept = rows.map((row) => (values.has(row.id) ? { ...row, ...values.get(row.id) } : row));
  return { ...plan, [table]: [...kept, ...added] };
}
