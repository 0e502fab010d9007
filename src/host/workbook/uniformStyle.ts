import { maximumColumns, maximumRows } from "./cellAddress";
import { cellsIn, placesIn, styleAt } from "./sheetCells";
import type { Area, CellStyle } from "./snapshot";
import type { SheetState } from "./workbookState";

/** What all cells of an area have in common, or `null` when they differ (ref:docs-ref-autogen/excel/excel/excel.rangeformat.yml). */
export function uniformStyle<Value>(sheet: SheetState, area: Area, pick: (style: CellStyle) => Value): Value | null {
  const first = pick(styleAt(sheet, area.row, area.column));
  for (const style of stylesIn(sheet, area)) if (pick(style) !== first) return null;
  return first;
}

/** The styles that occur; whole rows and columns are judged by their own style and their existing cells. */
function* stylesIn(sheet: SheetState, area: Area): Generator<CellStyle> {
  if (area.rows < maximumRows && area.columns < maximumColumns) {
    for (const { row, column } of placesIn(area)) yield styleAt(sheet, row, column);
    return;
  }
  for (const { cell } of cellsIn(sheet, area)) if (cell.style !== undefined) yield cell.style;
  const lines = area.rows === maximumRows ? sheet.columnStyles : sheet.rowStyles;
  const [start, count] = area.rows === maximumRows ? [area.column, area.columns] : [area.row, area.rows];
  for (let line = start; line < start + count; line++) yield lines[line] ?? {};
}
