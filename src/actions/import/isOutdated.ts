import { fieldFromCell, type FieldValue } from "../../blueprint/cells/fieldFromCell";
import { emptyOf } from "../../blueprint/rows";
import type { WorkbookTexts } from "../../blueprint/workbookTexts";
import type { Field } from "../../domain/plan/field";
import { planRecords } from "../../domain/plan/planRecords";
import type { RowChange, TableChanges } from "./importPreview";
import type { LocatedTable } from "./locatedTables";

/** Whether what the preview showed is no longer so: an ID that was new is there now, a row to change is gone, or a cell to change holds something else. */
export function isOutdated({ added, changed }: TableChanges, table: LocatedTable, texts: WorkbookTexts): boolean {
  return added.some(({ id }) => table.rowOf.has(id)) || changed.some((change) => isRowOutdated(change, table, texts));
}

function isRowOutdated({ id, fields }: RowChange, table: LocatedTable, texts: WorkbookTexts): boolean {
  const row = table.rowOf.get(id);
  if (row === undefined) return true;
  const kinds: Readonly<Record<string, Field>> = { ...planRecords[table.key], note: { kind: "text" } };
  return fields.some(({ field, from }) => {
    const kind = kinds[field];
    const cell = table.cells[row]?.[table.keys.indexOf(field)];
    if (kind === undefined || cell === undefined) return false;
    const reading = fieldFromCell(kind, cell, texts);
    const now: FieldValue = reading.ok ? reading.value : emptyOf(kind);
    return JSON.stringify(now) !== JSON.stringify(from);
  });
}
