import type { Batch } from "../batch";
import { areaAddress } from "../../blueprint/cellReference";
import type { Area, CellFormat, WorkbookOp } from "../../blueprint/ops";
import { cellText } from "../cellText";

type Op<K extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: K }>;

/** A range by its place, counted from zero. */
export function rangeOf(batch: Batch, sheet: string, area: Area): Excel.Range {
  return batch.sheet(sheet).getRange(areaAddress(area));
}

/** Texts, numbers and formulas in one write; `range.formulas` takes constants as well. */
export function writeCells(batch: Batch, { sheet, row, column, cells }: Op<"writeCells">): void {
  const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
  rangeOf(batch, sheet, area).formulas = cells.map((line) => line.map(cellText));
}

/** One formula for all cells of an area: Excel takes a single value for a whole range (ref:docs-ref-autogen/excel/excel/excel.range.yml). */
export function fillFormula(batch: Batch, { sheet, area, formula }: Op<"fillFormula">): void {
  rangeOf(batch, sheet, area).formulas = formula as unknown as string[][];
}

export function formatCells(batch: Batch, { sheet, area, format }: Op<"format">): void {
  const range = rangeOf(batch, sheet, area);
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
  setFont(range, format);
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
}

/** Looking a font up is work for Excel as well, so only a format that says something of it does. */
function setFont(range: Excel.Range, { bold, italic, fontColor, fontSize }: CellFormat): void {
  if ([bold, italic, fontColor, fontSize].every((part) => part === undefined)) return;
  const { font } = range.format;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (fontColor !== undefined) font.color = fontColor;
  if (fontSize !== undefined) font.size = fontSize;
}

/** Excel counts a column's width in points: seven pixels a character and five for the margins, at 0.75 points a pixel. Neighbours of one width are set together. */
export function setColumnWidths(batch: Batch, { sheet, column, widths }: Op<"columnWidths">): void {
  for (let index = 0; index < widths.length;) {
    const width = widths[index] ?? 0;
    const next = widths.findIndex((other, place) => place > index && other !== width);
    const columns = (next < 0 ? widths.length : next) - index;
    const place = { row: 0, rows: 1, column: column + index, columns };
    if (width > 0) rangeOf(batch, sheet, place).format.columnWidth = (width * 7 + 5) * 0.75;
    index += columns;
  }
}

export function setRowHeight(batch: Batch, { sheet, row, height }: Op<"rowHeight">): void {
  rangeOf(batch, sheet, { row, rows: 1, column: 0, columns: 1 }).format.rowHeight = height;
}

export function insertColumns(batch: Batch, { sheet, column, count }: Op<"insertColumns">): void {
  rangeOf(batch, sheet, { row: 0, rows: 1, column, columns: count })
    .getEntireColumn()
    .insert(Excel.InsertShiftDirection.right);
}
