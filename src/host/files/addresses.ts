import { fromCol, toCol } from "@borgar/fx";
import type { Area } from "../workbook/snapshot";

/** Excel's size, in rows and columns. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** `B3` for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${toCol(column)}${row + 1}`;
}

/** `B3:C9`, or `B3` for one cell; with `$` signs when absolute. */
export function areaAddress(area: Area, absolute = false): string {
  const sign = absolute ? "$" : "";
  const corner = (row: number, column: number) => `${sign}${toCol(column)}${sign}${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

function corner(text: string): { readonly row?: number; readonly column?: number } | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (!match || text === "") return null;
  const [, letters, digits] = match;
  return {
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
    ...(letters === undefined ? {} : { column: fromCol(letters) }),
  };
}

/** The area an address without sheet name stands for; `A:C` and `2:4` reach to the edge of the sheet. Null when it is no address. */
export function areaFromAddress(address: string): Area | null {
  const [from = "", to = from, ...more] = address.split(":");
  const first = corner(from);
  const last = corner(to);
  if (!first || !last || more.length > 0) return null;
  const row = first.row ?? 0;
  const column = first.column ?? 0;
  const rows = (last.row ?? sheetSize.rows - 1) - row + 1;
  const columns = (last.column ?? sheetSize.columns - 1) - column + 1;
  const fits =
    rows > 0 && columns > 0 && row >= 0 && row + rows <= sheetSize.rows && column + columns <= sheetSize.columns;
  return fits ? { row, column, rows, columns } : null;
}

/** True when two areas share a cell. */
export function areasOverlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** True when the cell lies in the area. */
export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** A sheet name as it stands before `!` in a reference: always quoted, which Excel accepts for every name. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
