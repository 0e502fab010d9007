import type { TableChange } from "../../src/actions/planChange";
import type { Plan } from "../../src/domain/plan/plan";

/** The plan after changes, as the sheets would hold it. */
export function planWith(plan: Plan, changes: readonly TableChange[]): Plan {
  return changes.reduce(withChange, plan);
}

function withChange(plan: Plan, { table, added, changed }: TableChange): Plan {
  const fieldsOf = (id: string) =>
    Object.fromEntries(
      changed.filter((row) => row.id === id).flatMap(({ fields }) => fields.map(({ field, to }) => [field, to])),
    );
  if (table === "organisation") {
    const settings = Object.fromEntries(changed.flatMap(({ id, fields }) => fields.map(({ to }) => [id, to])));
    return { ...plan, organisation: { ...plan.organisation, ...settings } };
  }
  const rows = plan[table] as readonly { readonly id: string }[];
  return { ...plan, [table]: [...rows.map((row) => ({ ...row, ...fieldsOf(row.id) })), ...added] };
}
