import type { Field } from "../domain/plan/field";
import { planRecords, type PlanRow, type RecordKey } from "../domain/plan/planRecords";
import type { CellProblem } from "./cellProblem";
import { cellFromField } from "./cells/cellFromField";
import { fieldFromCell, type FieldValue } from "./cells/fieldFromCell";
import type { CellInput } from "./ops";
import type { CellContent } from "./workbookSnapshot";
import type { WorkbookTexts } from "./workbookTexts";

/** The cells of a table's data rows, with the place of each known column. */
export interface TableCells {
  readonly places: ReadonlyMap<string, number>;
  readonly rows: readonly (readonly CellContent[])[];
}

/** Typed rows and what could not be read. */
export interface ReadRows<K extends RecordKey> {
  readonly rows: readonly PlanRow<K>[];
  readonly problems: readonly CellProblem[];
}

/**
 * Cells → typed rows. Rows without anything entered are left out; a bad cell is `null` and a problem; a row without an ID is read under the name
 * of its place (`#3`), so that nothing is lost. The second row with an ID is a problem but is read.
 */
export function rowsFromCells<K extends RecordKey>(table: K, cells: TableCells, texts: WorkbookTexts): ReadRows<K> {
  const fields: Readonly<Record<string, Field>> = { ...planRecords[table], note: { kind: "text" } };
  const seen = new Set<string>();
  const problems: CellProblem[] = [];
  const rows = cells.rows.flatMap((content, index) => {
    const at = (key: string) => content[cells.places.get(key) ?? -1] ?? "";
    const ownId = String(at("id")).trim();
    if (ownId === "" && Object.keys(fields).every((key) => String(at(key)).trim() === "")) return [];
    const id = ownId === "" ? `#${index + 1}` : ownId;
    const report = (kind: CellProblem["kind"], field: string, found: CellContent) =>
      problems.push({ kind, table, row: index, rowId: ownId || null, field, found: String(found) });
    if (ownId === "") report("missingId", "id", "");
    else if (seen.has(ownId)) report("duplicateId", "id", ownId);
    seen.add(ownId);
    const values = Object.entries(fields).map(([key, field]) => [
      key,
      valueOf(field, at(key), (kind) => report(kind, key, at(key))),
    ]);
    return [{ id, ...Object.fromEntries(values) } as PlanRow<K>];

    function valueOf(field: Field, cell: CellContent, fail: (kind: CellProblem["kind"]) => void): FieldValue {
      const reading = fieldFromCell(field, cell, texts);
      if (!reading.ok) fail(reading.problem);
      const value = reading.ok ? reading.value : emptyOf(field);
      if (reading.ok && value === null && field.required === true) fail("required");
      return value;
    }
  });
  return { rows, problems };
}

/** Typed row → cells in the order of `keys`; calculated and unknown columns are left alone (`null`). */
export function cellsFromRow<K extends RecordKey>(
  table: K,
  row: PlanRow<K>,
  keys: readonly string[],
  texts: WorkbookTexts,
): readonly CellInput[] {
  const fields: Readonly<Record<string, Field>> = { ...planRecords[table], note: { kind: "text" } };
  const values: Readonly<Record<string, unknown>> = row;
  return keys.map((key) => {
    if (key === "id") return row.id;
    const field = fields[key];
    return field === undefined ? null : cellFromField(field, values[key] as FieldValue, texts);
  });
}

/** What stands for nothing in a field. */
export function emptyOf(field: Field): FieldValue {
  return field.kind === "choices" || field.kind === "references" ? [] : null;
}
