import type { Host } from "../../src/host/createHost";
import { cellAddress } from "../../src/host/files/addresses";
import { isCellError, type CellValue } from "../../src/host/workbook/cellValue";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/host/workbook/snapshot";
import { withoutWaiting } from "./withoutWaiting";

/** A sheet by its name. */
export function sheetOf(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** What a cell holds, by place from zero. */
export function cellOf(sheet: SheetSnapshot, row: number, column: number): CellSnapshot | undefined {
  return sheet.cells.find((cell) => cell.row === row && cell.column === column);
}

/** The title cell of a block, found by the hidden name that keeps its place. */
export function blockPlace(
  snapshot: WorkbookSnapshot,
  key: string,
): { readonly sheet: SheetSnapshot; readonly row: number; readonly column: number } {
  const formula = snapshot.names.find(({ name }) => name === `Blok_${key}`)?.formula ?? "";
  const match = /^='?([^'!]+)'?!\$([A-Z]+)\$(\d+)/.exec(formula);
  if (match === null) throw new Error(`There is no block ${key}.`);
  const [, sheet = "", letters = "", row = "1"] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet: sheetOf(snapshot, sheet), row: Number(row) - 1, column };
}

/** The rows of a block below its title, up to the first empty row. */
export function blockRows(snapshot: WorkbookSnapshot, key: string, columns: number): readonly (readonly CellValue[])[] {
  const { sheet, row, column } = blockPlace(snapshot, key);
  const rows: CellValue[][] = [];
  for (;;) {
    const next = Array.from({ length: columns }, (_, across) => {
      return cellOf(sheet, row + 1 + rows.length, column + across)?.value ?? null;
    });
    if (next.every((value) => value === null || value === "")) return rows;
    rows.push(next);
  }
}

/** Every cell that shows an error, with its sheet, address and formula. */
export function errorCells(snapshot: WorkbookSnapshot): readonly string[] {
  return snapshot.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value, formula }) =>
      isCellError(value) ? [`${name}!${cellAddress(row, column)} ${value.error} ${formula ?? ""}`] : [],
    ),
  );
}

/** A table's values by header, one record a row. */
export function tableRows(host: Host, table: string): readonly Readonly<Record<string, CellValue>>[] {
  const found = tableIn(host, table);
  return Array.from({ length: found.area.rows - 1 }, (_, row) =>
    Object.fromEntries(
      found.columns.map((header, column) => [
        header,
        host.calculation.cellValue(found.sheetId, found.area.row + 1 + row, found.area.column + column),
      ]),
    ),
  );
}

/** Types in a cell of a table as a user does and waits for the calculation. Throws when the workbook refuses it. */
export async function typeIn(host: Host, table: string, row: number, header: string, text: string): Promise<void> {
  const found = tableIn(host, table);
  const column = found.columns.indexOf(header);
  if (column < 0) throw new Error(`${table} has no column ${header}: ${found.columns.join(", ")}`);
  const typed = host.typeIntoCell(found.sheetId, found.area.row + 1 + row, found.area.column + column, text);
  if (!typed.isTaken) throw new Error(`The workbook refused "${text}": ${typed.reason}`);
  await withoutWaiting(() => host.calculated());
}

function tableIn(host: Host, table: string) {
  const found = host.calculation.table(table);
  if (found === null) throw new Error(`There is no table ${table}.`);
  return found;
}
