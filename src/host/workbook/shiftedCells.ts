import { containsCell } from "./areas";
import { maximumColumns, maximumRows } from "./cellAddress";
import { shiftedArea, type Shift } from "./shift";
import { placeOfKey } from "./sheetCells";
import type { Area } from "./snapshot";
import type { Cell, SheetState } from "./workbookState";

/** The cells of a sheet after rows or columns came or went. */
export function shiftedCells(sheet: SheetState, shift: Shift): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  const band = bandOf(shift);
  for (const [key, cell] of sheet.cells) {
    const { row, column } = placeOfKey(key);
    const area = containsCell(band, row, column)
      ? shiftedArea({ row, column, rows: 1, columns: 1 }, shift)
      : { row, column };
    if (area === null) continue;
    const moved = movedCell(cell, { row, column }, area, shift);
    if (moved !== null) cells.set(area.row * maximumColumns + area.column, moved);
  }
  return cells;
}

/** A cell in its new place. What a dynamic array spilled into is emptied when the array's first cell did not move along; the array spills anew from there. */
function movedCell(cell: Cell, before: CellPoint, after: CellPoint, shift: Shift): Cell | null {
  const from = cell.spilledFrom;
  if (from === undefined) return cell;
  const anchor = shiftedArea({ ...from, rows: 1, columns: 1 }, shift);
  if (anchor === null) return null;
  const isTogether =
    after.row - anchor.row === before.row - from.row && after.column - anchor.column === before.column - from.column;
  if (isTogether) return { ...cell, spilledFrom: { row: anchor.row, column: anchor.column } };
  return cell.style === undefined ? null : { value: null, style: cell.style };
}

interface CellPoint {
  readonly row: number;
  readonly column: number;
}

function bandOf({ axis, crossStart, crossEnd }: Shift): Area {
  const count = Math.min(crossEnd, maximumRows) - crossStart + 1;
  return axis === "row"
    ? { row: 0, rows: maximumRows, column: crossStart, columns: count }
    : { column: 0, columns: maximumColumns, row: crossStart, rows: count };
}
