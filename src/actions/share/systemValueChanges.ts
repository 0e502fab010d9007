import type { Plan } from "../../domain/plan/plan";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";

/** Sets system values by their key, in the row the key has already or in a new one; `null` empties a value. What stands there already is left out. */
export function systemValueChanges(
  { systemValues }: Pick<Plan, "systemValues">,
  values: ReadonlyMap<string, string | null>,
): TableChange<"systemValues"> {
  const rows = new Map(systemValues.map((row) => [row.key, row]));
  const nextId = freeIds(
    "systemValues",
    systemValues.map(({ id }) => id),
  );
  const entries = [...values].filter(([key, value]) => (rows.get(key)?.value ?? null) !== value);
  return {
    table: "systemValues",
    added: entries
      .filter(([key]) => !rows.has(key))
      .map(([key, value]) => ({ ...blankRow("systemValues", nextId()), key, value })),
    changed: entries.flatMap(([key, value]) => {
      const row = rows.get(key);
      return row === undefined ? [] : [{ id: row.id, fields: [{ field: "value", to: value }] }];
    }),
  };
}
