import type { CellInput, WorkbookOp } from "../../blueprint/ops";
import type { WorkbookTexts } from "../../blueprint/workbookTexts";
import type { RecordKey } from "../../domain/plan/planRecords";
import type { HostProblem, Result, WorkbookPort } from "../ports";
import { locatedTables, tableNames, type LocatedTable } from "./locatedTables";
import type { WrittenRows } from "./writtenRows";

/**
 * Takes back what an import wrote: added rows are removed and changed cells get back what they held. Cells and rows are found again by ID,
 * and a cell that somebody changed since keeps that change. What was never written is not missed. `also` is done in the same step.
 */
export async function takeBack(
  port: WorkbookPort,
  texts: WorkbookTexts,
  written: WrittenRows,
  also: readonly WorkbookOp[] = [],
): Promise<Result<null, HostProblem>> {
  const keys = [...new Set([...written.added, ...written.changed].map(({ table }) => table))];
  const names = tableNames(keys, texts);
  const reading = await port.read(({ tables }) => tables.some((name) => names.has(name)));
  if (!reading.ok) return reading;
  const tables = locatedTables(reading.value, keys, texts);
  if (tables === null) return { ok: false, problem: { reason: "notFound", outcome: "nothingFinal", code: "" } };
  const ops = [...keys.flatMap((key) => opsFor(key, tables.get(key), written)), ...also];
  return ops.length === 0 ? { ok: true, value: null } : port.apply(ops);
}

function opsFor(
  key: RecordKey,
  table: LocatedTable | undefined,
  { added, changed }: WrittenRows,
): readonly WorkbookOp[] {
  if (!table) return [];
  const restored = changed
    .filter((cell) => cell.table === key)
    .flatMap(({ id, field, from, to }): readonly WorkbookOp[] => {
      const row = table.rowOf.get(id);
      const column = table.keys.indexOf(field);
      if (row === undefined || column < 0 || !isSame(table.cells[row]?.[column] ?? "", to)) return [];
      return [
        {
          kind: "writeCells",
          sheet: table.sheet,
          row: table.row + row,
          column: table.column + column,
          cells: [[from]],
        },
      ];
    });
  const rows = added.filter((row) => row.table === key).flatMap(({ id }) => table.rowOf.get(id) ?? []);
  return rows.length === 0
    ? restored
    : [...restored, { kind: "removeRows", table: table.name, rows: rows.sort((left, right) => left - right) }];
}

/** Excel keeps 15 digits of a number and turns text that was written as text into itself; the log keeps a number as text. */
function isSame(found: CellInput, written: CellInput): boolean {
  const number = typeof written === "string" && written !== "" ? Number(written) : written;
  if (typeof found === "number" && typeof number === "number")
    return Math.abs(found - number) < 1e-9 * Math.max(1, Math.abs(number));
  return String(found) === String(written);
}
