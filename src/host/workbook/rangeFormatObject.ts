import { surface } from "../wire/surface";
import { booleanFrom, numberFrom, oneOf } from "./checkedValue";
import { autofitColumns, autofitRows, columnWidth, pixelsFromPoints, pointsFromPixels, rowHeight } from "./lineSizes";
import { checkAllowed } from "./protectionCheck";
import { RangeBorderCollectionObject } from "./rangeBorderObject";
import { FormatProtectionObject, RangeFillObject, RangeFontObject } from "./rangeFontObject";
import { StyledObject } from "./styledObject";

const formatSurface = surface("RangeFormat", {
  "1.1": { scalars: "WrapText HorizontalAlignment VerticalAlignment", links: "Fill Font Borders" },
  "1.2": { scalars: "ColumnWidth RowHeight", links: "Protection", methods: "AutofitColumns AutofitRows" },
  "1.9": { scalars: "ShrinkToFit IndentLevel" },
});

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
/** A column is at most 255 characters wide (1,790 pixels in Calibri 11), a row 409 points high (support.microsoft.com "Excel specifications and limits"). */
const widestColumn = 1_342.5;
const highestRow = 409.5;

/** The looks of a range (`Excel.RangeFormat`). */
export class RangeFormatObject extends StyledObject {
  override readonly surface = formatSurface;

  get Fill(): RangeFillObject {
    return new RangeFillObject(this.cells);
  }
  get Font(): RangeFontObject {
    return new RangeFontObject(this.cells);
  }
  get Borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.cells);
  }
  get Protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.cells);
  }

  get WrapText(): boolean | null {
    return this.read(({ wrapText }) => wrapText ?? false);
  }
  set WrapText(isWrapped: unknown) {
    this.write({ wrapText: booleanFrom(isWrapped) || undefined });
  }
  get ShrinkToFit(): boolean | null {
    return this.read(({ shrinkToFit }) => shrinkToFit ?? false);
  }
  set ShrinkToFit(isShrunk: unknown) {
    this.write({ shrinkToFit: booleanFrom(isShrunk) || undefined });
  }
  get IndentLevel(): number | null {
    return this.read(({ indent }) => indent ?? 0);
  }
  set IndentLevel(level: unknown) {
    this.write({ indent: numberFrom(level, 0, 250) || undefined });
  }
  get HorizontalAlignment(): string | null {
    return this.read(({ horizontalAlignment }) => horizontalAlignment ?? "General");
  }
  set HorizontalAlignment(alignment: unknown) {
    const word = oneOf(horizontal, alignment);
    this.write({ horizontalAlignment: word === "General" ? undefined : word });
  }
  get VerticalAlignment(): string | null {
    return this.read(({ verticalAlignment }) => verticalAlignment ?? "Bottom");
  }
  set VerticalAlignment(alignment: unknown) {
    this.write({ verticalAlignment: oneOf(vertical, alignment) });
  }

  /** In points; `null` when columns differ. */
  get ColumnWidth(): number | null {
    const { sheet, place } = this.cells;
    return common(place.column, place.columns, (column) => pointsFromPixels(columnWidth(sheet, column)));
  }
  set ColumnWidth(points: unknown) {
    const { context, sheet, place } = this.cells;
    checkAllowed(sheet, "allowFormatColumns");
    const pixels = pixelsFromPoints(numberFrom(points, 0, widestColumn));
    const widths = linesOf(place.column, place.columns).map((column) => [column, pixels]);
    context.model.journal.assign(sheet, { columnWidths: { ...sheet.columnWidths, ...Object.fromEntries(widths) } });
  }
  get RowHeight(): number | null {
    const { sheet, place } = this.cells;
    return common(place.row, Math.min(place.rows, 10_000), (row) => pointsFromPixels(rowHeight(sheet, row)));
  }
  set RowHeight(points: unknown) {
    const { context, sheet, place } = this.cells;
    checkAllowed(sheet, "allowFormatRows");
    const pixels = pixelsFromPoints(numberFrom(points, 0, highestRow));
    const heights = linesOf(place.row, place.rows).map((row) => [row, pixels]);
    context.model.journal.assign(sheet, { rowHeights: { ...sheet.rowHeights, ...Object.fromEntries(heights) } });
  }

  AutofitColumns(): void {
    checkAllowed(this.cells.sheet, "allowFormatColumns");
    autofitColumns(this.cells.context.model, this.cells.sheet, this.cells.place);
  }
  AutofitRows(): void {
    checkAllowed(this.cells.sheet, "allowFormatRows");
    autofitRows(this.cells.context.model, this.cells.sheet, this.cells.place);
  }
}

function linesOf(start: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_line, offset) => start + offset);
}

function common(start: number, count: number, sizeOf: (line: number) => number): number | null {
  const first = sizeOf(start);
  for (let line = start; line < start + count; line++) if (sizeOf(line) !== first) return null;
  return first;
}
