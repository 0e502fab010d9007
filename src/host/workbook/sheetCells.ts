import { boundingArea, containsCell, intersectionOf } from "./areas";
import { maximumColumns, maximumRows } from "./cellAddress";
import type { CellValue } from "./cellValue";
import type { Area, CellStyle } from "./snapshot";
import type { Cell, SheetState } from "./workbookState";

/** A cell with its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

const plainStyle: CellStyle = {};

export function cellAt(sheet: SheetState, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row * maximumColumns + column);
}

export function valueAt(sheet: SheetState, row: number, column: number): CellValue {
  return cellAt(sheet, row, column)?.value ?? null;
}

/** The style a cell shows: its own, else that of its row, else that of its column. */
export function styleAt(sheet: SheetState, row: number, column: number): CellStyle {
  return cellAt(sheet, row, column)?.style ?? sheet.rowStyles[row] ?? sheet.columnStyles[column] ?? plainStyle;
}

export function placeOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / maximumColumns), column: key % maximumColumns };
}

/** The existing cells of an area, in no particular order. */
export function* cellsIn(sheet: SheetState, area: Area): Generator<PlacedCell> {
  if (area.rows * area.columns > sheet.cells.size) {
    for (const [key, cell] of sheet.cells) {
      const place = placeOfKey(key);
      if (containsCell(area, place.row, place.column)) yield { ...place, cell };
    }
    return;
  }
  for (const place of placesIn(area)) {
    const cell = cellAt(sheet, place.row, place.column);
    if (cell !== undefined) yield { ...place, cell };
  }
}

/** Every place of an area, row by row. */
export function* placesIn(area: Area): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) yield { row, column };
}

/** True when a cell holds something: a value, a formula or part of a spilled result. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** True when no cell of an area holds anything. */
export function isEmptyArea(sheet: SheetState, area: Area): boolean {
  for (const { cell } of cellsIn(sheet, area)) if (hasContent(cell)) return false;
  return true;
}

/**
 * The smallest area around the cells of `within` that hold a value (`valuesOnly`) or also formatting; `null` when there are none.
 * (docs:excel/excel-add-ins-ranges-get "used range".)
 */
export function usedArea(sheet: SheetState, within: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const { row, column, cell } of cellsIn(sheet, within)) {
    if (valuesOnly && !hasContent(cell)) continue;
    const place = { row, column, rows: 1, columns: 1 };
    used = used === null ? place : boundingArea(used, place);
  }
  return used;
}

/** Limits an area to the rows and columns that are in use, so that whole columns can be walked through. */
export function clippedToUsed(sheet: SheetState, area: Area): Area | null {
  if (area.rows < maximumRows && area.columns < maximumColumns) return area;
  const used = usedArea(sheet, area, false);
  return used === null ? null : intersectionOf(area, used);
}
