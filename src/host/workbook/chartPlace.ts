import { maximumColumns, maximumRows } from "./cellAddress";
import { columnWidth, leftOfColumn, lineAt, rowHeight, topOfRow, type LineSizes } from "./lineSizes";
import type { Shift } from "./shift";
import type { CellPoint } from "./chartSnapshot";
import type { Area } from "./snapshot";

/**
 * The corners of a chart. Each stays with its cell, so that a chart moves and sizes with the cells under it: Excel's placement of what is drawn on a
 * sheet unless somebody asks for another (ECMA-376 part 1, 20.5.2.33 twoCellAnchor and 20.5.3.2 ST_EditAs).
 */
export interface ChartPlace {
  readonly from: CellPoint;
  readonly to: CellPoint;
}

/** In pixels at 100 % from the top left of the sheet. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** English metric units in a pixel: what a file counts in, so no place is finer. */
export const unitsPerPixel = 9_525;

/** Where a place lies now. A corner in a column or row that became too small for it lies on the far edge of that line. */
export function boundsOf(sheet: LineSizes, { from, to }: ChartPlace): Bounds {
  const [left, top] = pixelsOf(sheet, from);
  const [right, bottom] = pixelsOf(sheet, to);
  return { left, top, width: right - left, height: bottom - top };
}

function pixelsOf(sheet: LineSizes, { row, column, x, y }: CellPoint): readonly [number, number] {
  return [
    leftOfColumn(sheet, column) + Math.min(x, columnWidth(sheet, column)),
    topOfRow(sheet, row) + Math.min(y, rowHeight(sheet, row)),
  ];
}

/** The place that lies so. */
export function placeWithin(sheet: LineSizes, { left, top, width, height }: Bounds): ChartPlace {
  return { from: pointAt(sheet, left, top), to: pointAt(sheet, left + width, top + height) };
}

function pointAt(sheet: LineSizes, left: number, top: number): CellPoint {
  const column = lineAt(left, (line) => columnWidth(sheet, line));
  const row = lineAt(top, (line) => rowHeight(sheet, line));
  return { row, column, x: whole(left - leftOfColumn(sheet, column)), y: whole(top - topOfRow(sheet, row)) };
}

function whole(pixels: number): number {
  return Math.round(pixels * unitsPerPixel) / unitsPerPixel;
}

/** The place that covers cells exactly. */
export function placeOfArea({ row, column, rows, columns }: Area): ChartPlace {
  return { from: { row, column, x: 0, y: 0 }, to: { row: row + rows, column: column + columns, x: 0, y: 0 } };
}

/**
 * A place after rows or columns came or went. When part of a row or column is shifted, a chart moves if all its cells are in that part; of this
 * Microsoft says no more than that the object "is moved and sized with the cells" (ref:docs-ref-autogen/excel/excel.placement.yml).
 */
export function shiftedPlace(place: ChartPlace, shift: Shift): ChartPlace {
  const { from, to } = place;
  const [crossFirst, crossLast] =
    shift.axis === "row"
      ? [from.column, lastLine(from.column, to.column, to.x)]
      : [from.row, lastLine(from.row, to.row, to.y)];
  if (crossFirst < shift.crossStart || crossLast > shift.crossEnd) return place;
  return { from: shiftedPoint(from, shift), to: shiftedPoint(to, shift) };
}

/** A corner on the edge between two lines leaves the second one free. */
function lastLine(first: number, last: number, offset: number): number {
  return offset === 0 && last > first ? last - 1 : last;
}

function shiftedPoint(point: CellPoint, { axis, at, count }: Shift): CellPoint {
  const line = point[axis];
  if (line < at) return point;
  if (line < at - count) return axis === "row" ? { ...point, row: at, y: 0 } : { ...point, column: at, x: 0 };
  const last = (axis === "row" ? maximumRows : maximumColumns) - 1;
  return { ...point, [axis]: Math.min(line + count, last) };
}
