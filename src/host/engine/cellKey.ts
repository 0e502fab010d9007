import { SHEET_COLUMNS } from "./a1Text";

/** One number for a cell of a sheet, fit for a map. */
export function cellKey(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

export function rowOfKey(key: number): number {
  return Math.floor(key / SHEET_COLUMNS);
}

export function columnOfKey(key: number): number {
  return key % SHEET_COLUMNS;
}
