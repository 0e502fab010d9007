import type { Parts } from "../domain/parts";
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

/** Rows read in one part: a few thousandths of a second. */
const rowsPerPart = 200;

/**
 * Cells → typed rows, in parts of a few hundred rows. Rows without anything entered are left out; a bad cell is `null` and a problem; a row without
 * an ID is read under the name of its place (`#3`), so that nothing is lost. The second row with an ID is a problem but is read.
 */
export function* rowsFromCells<K extends RecordKey>(
  table: K,
  { places, rows }: TableCells,
  texts: WorkbookTexts,
): Parts<ReadRows<K>> {
  const fields: Readonly<Record<string, Field>> = { ...planRecords[table], note: { kind: "text" } };
  const seen = new Set<string>();
  const problems: CellProblem[] = [];
  const found: PlanRow<K>[] = [];
  for (const [index, content] of rows.entries()) {
    if (index % rowsPerPart === rowsPerPart - 1) yield;
    const at = (key: string) => content[places.get(key) ?? -1] ?? "";
    const ownId = String(at("id")).trim();
    if (ownId === "" && Object.keys(fields).every((key) => String(at(key)).trim() === "")) continue;
    const report = (kind: CellProblem["kind"], field: string, cell: CellContent) =>
      problems.push({ kind, table, row: index, rowId: ownId || null, field, found: String(cell) });
    if (ownId === "") report("missingId", "id", "");
    else if (seen.has(ownId)) report("duplicateId", "id", ownId);
    seen.add(ownId);
    const values = Object.entries(fields).map(([key, field]) => [
      key,
      valueOf(field, at(key), texts, (kind) => report(kind, key, at(key))),
    ]);
    found.push({ id: ownId === "" ? `#${index + 1}` : ownId, ...Object.fromEntries(values) } as PlanRow<K>);
  }
  return { rows: found, problems };
}

function valueOf(
  field: Field,
  cell: CellContent,
  texts: WorkbookTexts,
  fail: (kind: CellProblem["kind"]) => void,
): FieldValue {
  const reading = fieldFromCell(field, cell, texts);
  if (!reading.ok) fail(reading.problem);
  const value = reading.ok ? reading.value : emptyOf(field);
  if (reading.ok && value === null && field.required === true) fail("required");
  return value;
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
