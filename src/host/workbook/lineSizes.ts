import { cellsIn } from "./sheetCells";
import { displayedText } from "./cellText";
import type { Area, SheetSnapshot } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

/** What a sheet's measures follow from. */
export type LineSizes = Pick<SheetState, "columnWidths" | "rowHeights" | "hiddenRows" | "hiddenColumns">;

/** The sizes of a sheet's lines, from plain data. */
export function lineSizes(sheet: Pick<SheetSnapshot, keyof LineSizes>): LineSizes {
  const { columnWidths, rowHeights, hiddenRows, hiddenColumns } = sheet;
  return { columnWidths, rowHeights, hiddenRows: new Set(hiddenRows), hiddenColumns: new Set(hiddenColumns) };
}

/** Widths and heights are kept in pixels at 100 % (96 to the inch); the API speaks in points (72 to the inch). */
export const pointsPerPixel = 72 / 96;
const defaultWidth = 64;
const defaultHeight = 20;

export function pointsFromPixels(pixels: number): number {
  return pixels * pointsPerPixel;
}

export function pixelsFromPoints(points: number): number {
  return Math.round(points / pointsPerPixel);
}

/** Width of a column in pixels; 0 when it is hidden. */
export function columnWidth(sheet: LineSizes, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths[column] ?? defaultWidth);
}

/** Height of a row in pixels; 0 when it is hidden. */
export function rowHeight(sheet: LineSizes, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights[row] ?? defaultHeight);
}

/** Pixels left of a column. */
export function leftOfColumn(sheet: LineSizes, column: number): number {
  return sumOf(column, defaultWidth, sheet.columnWidths, sheet.hiddenColumns, (line) => columnWidth(sheet, line));
}

/** Pixels above a row. */
export function topOfRow(sheet: LineSizes, row: number): number {
  return sumOf(row, defaultHeight, sheet.rowHeights, sheet.hiddenRows, (line) => rowHeight(sheet, line));
}

function sumOf(
  count: number,
  usual: number,
  sizes: Readonly<Record<number, number>>,
  hidden: ReadonlySet<number>,
  sizeOf: (line: number) => number,
): number {
  const special = new Set([...Object.keys(sizes).map(Number), ...hidden]);
  let total = count * usual;
  for (const line of special) if (line < count) total += sizeOf(line) - usual;
  return total;
}

/** The column (or row) that holds a distance from the edge of the sheet, in pixels. */
export function lineAt(distance: number, sizeOf: (line: number) => number): number {
  let line = 0;
  for (let left = distance; left >= sizeOf(line); line++) left -= sizeOf(line);
  return line;
}

/** Fits columns to the longest text they show: about 7 pixels a character and 5 of margin, the measures of Calibri 11. */
export function autofitColumns(model: WorkbookModel, sheet: SheetState, area: Area): void {
  const widths: Record<number, number> = {};
  const locale = model.options().contentLanguage;
  for (const { column, cell } of cellsIn(sheet, area)) {
    const text = displayedText(cell.value, cell.style?.numberFormat ?? "General", locale);
    const width = text.length * 7 + 5;
    if (text !== "") widths[column] = Math.max(widths[column] ?? 0, width);
  }
  model.journal.assign(sheet, { columnWidths: { ...sheet.columnWidths, ...widths } });
}

/** Fits rows to the number of lines their texts have. */
export function autofitRows(model: WorkbookModel, sheet: SheetState, area: Area): void {
  const heights: Record<number, number> = {};
  for (const { row, cell } of cellsIn(sheet, area)) {
    const lines = String(cell.value ?? "").split("\n").length;
    heights[row] = Math.max(heights[row] ?? 0, lines * defaultHeight);
  }
  model.journal.assign(sheet, { rowHeights: { ...sheet.rowHeights, ...heights } });
}
