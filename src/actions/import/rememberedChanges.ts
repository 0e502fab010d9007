import type { ImportPreview, TableChanges } from "./importPreview";
import type { LocatedTable } from "./locatedTables";
import { mappingRow } from "./rememberedMapping";

/** The row of system values with this mapping and its answers, as a change to that table: new, changed or as it was. */
export function rememberedChanges(
  { source, mapping, answers }: ImportPreview,
  table: LocatedTable | undefined,
): TableChanges<"systemValues"> {
  const row = mappingRow(source, mapping, answers);
  const nothing = { table: "systemValues", added: [], changed: [], unchanged: 1, missing: [] } as const;
  const place = table?.rowOf.get(row.id);
  if (!table || place === undefined) return { ...nothing, added: [row], unchanged: 0 };
  const from = table.cells[place]?.[table.keys.indexOf("value")] ?? "";
  if (from === row.value) return nothing;
  return {
    ...nothing,
    changed: [{ id: row.id, fields: [{ field: "value", from, to: row.value }], row }],
    unchanged: 0,
  };
}
