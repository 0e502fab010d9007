import type { CellInput, WorkbookOp } from "../../blueprint/ops";
import type { WorkbookTexts } from "../../blueprint/workbookTexts";
import type { RecordKey } from "../../domain/plan/planRecords";
import type { HostProblem, Result, WorkbookPort } from "../ports";
import { removeRowsOps } from "../tableWrites";
import { locatedTables, tableNames, type LocatedTable } from "./locatedTables";
import type { WrittenRows } from "./writtenRows";

/**
 * Takes back what an import wrote: added rows are removed and changed cells get back what they held. Cells and rows are found again by ID,
 * and a cell that somebody changed since keeps that change. What was never written is not missed. Thousands of rows go in parts, so that no
 * request grows beyond what Excel on the web takes; `also` is done with the last. After a failure it can simply be asked again.
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
  const cells = keys.flatMap((key) => restoredCells(key, tables.get(key), written));
  const rows = keys.flatMap((key) => removedRows(key, tables.get(key), written));
  return applyInTurn(port, [...rows.slice(0, -1).map((op) => [op]), [...rows.slice(-1), ...cells, ...also]]);
}

/** Rows that are taken out in one request: they may stand apart, and then each costs about 400 bytes. */
const mostRows = 2000;

async function applyInTurn(
  port: WorkbookPort,
  parts: readonly (readonly WorkbookOp[])[],
): Promise<Result<null, HostProblem>> {
  for (const ops of parts) {
    const result = ops.length === 0 ? ({ ok: true } as const) : await port.apply(ops);
    if (!result.ok) return result;
  }
  return { ok: true, value: null };
}

function restoredCells(
  key: RecordKey,
  table: LocatedTable | undefined,
  { changed }: WrittenRows,
): readonly WorkbookOp[] {
  if (!table) return [];
  return changed
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
}

/** Ops that take the added rows out, the last rows first, so that the places of those before them stay right. */
function removedRows(key: RecordKey, table: LocatedTable | undefined, { added }: WrittenRows): readonly WorkbookOp[] {
  if (!table) return [];
  const rows = added.filter((row) => row.table === key).flatMap(({ id }) => table.rowOf.get(id) ?? []);
  const ops = removeRowsOps({ ...table, rows: table.cells.length }, rows);
  return ops.flatMap((op) => (op.kind === "removeRows" ? inParts(op) : [op]));
}

function inParts(op: Extract<WorkbookOp, { kind: "removeRows" }>): readonly WorkbookOp[] {
  const rows = [...op.rows].sort((left, right) => right - left);
  return Array.from({ length: Math.ceil(rows.length / mostRows) }, (_, index) => ({
    ...op,
    rows: rows.slice(index * mostRows, (index + 1) * mostRows).reverse(),
  }));
}

/** Excel keeps 15 digits of a number and turns text that was written as text into itself; the log keeps a number as text. */
function isSame(found: CellInput, written: CellInput): boolean {
  const number = typeof written === "string" && written !== "" ? Number(written) : written;
  if (typeof found === "number" && typeof number === "number")
    return Math.abs(found - number) < 1e-9 * Math.max(1, Math.abs(number));
  return String(found) === String(written);
}
