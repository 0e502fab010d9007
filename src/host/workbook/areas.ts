import { maximumColumns, maximumRows } from "./cellAddress";
import type { Area } from "./snapshot";

/** The cells two areas share; `null` when they share none. */
export function intersectionOf(left: Area, right: Area): Area | null {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.min(left.column + left.columns, right.column + right.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(left: Area, right: Area): Area {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  return {
    row,
    column,
    rows: Math.max(left.row + left.rows, right.row + right.rows) - row,
    columns: Math.max(left.column + left.columns, right.column + right.columns) - column,
  };
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function containsArea(outer: Area, inner: Area): boolean {
  const shared = intersectionOf(outer, inner);
  return shared !== null && isSameArea(shared, inner);
}

export function isSameArea(left: Area, right: Area): boolean {
  return (
    left.row === right.row && left.column === right.column && left.rows === right.rows && left.columns === right.columns
  );
}

/** True when an area lies wholly on a sheet and is not empty. */
export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= maximumRows &&
    column + columns <= maximumColumns
  );
}

/** What remains of `area` when `removed` is taken out of it: up to four areas. */
export function areaWithout(area: Area, removed: Area): readonly Area[] {
  const shared = intersectionOf(area, removed);
  if (shared === null) return [area];
  const bottom = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const middle = { row: shared.row, rows: shared.rows };
  return [
    { ...area, rows: shared.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...middle, column: area.column, columns: shared.column - area.column },
    { ...middle, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The whole of a sheet. */
export const wholeSheet: Area = { row: 0, column: 0, rows: maximumRows, columns: maximumColumns };
