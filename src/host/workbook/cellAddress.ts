import { fromCol, toCol } from "@borgar/fx";
import type { Area } from "./snapshot";

/** Rows and columns of a sheet: 1,048,576 × 16,384 (support.microsoft.com "Excel specifications and limits"). */
export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

/** `AB` for 27. */
export function columnName(column: number): string {
  return toCol(column);
}

const endPattern = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

interface AddressEnd {
  readonly row: number | null;
  readonly column: number | null;
}

/** Reads `A1`, `$A$1:B2`, `A:C` or `3:5`; `null` when it is none of these or lies outside the sheet. */
export function areaFromAddress(address: string): Area | null {
  const ends = address.split(":").map(endFromText);
  const [first, second = first] = ends;
  if (ends.length > 2 || !first || !second) return null;
  if ((first.row === null) !== (second.row === null) || (first.column === null) !== (second.column === null))
    return null;
  if (ends.length === 1 && (first.row === null || first.column === null)) return null;
  const [top, bottom] = [first.row ?? 0, second.row ?? maximumRows - 1];
  const [left, right] = [first.column ?? 0, second.column ?? maximumColumns - 1];
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

function endFromText(text: string): AddressEnd | null {
  const match = endPattern.exec(text);
  if (match === null || text === "" || (match[1] === undefined && match[2] === undefined)) return null;
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  const column = match[1] === undefined ? null : fromCol(match[1].toUpperCase());
  return (row ?? 0) < maximumRows && (column ?? 0) < maximumColumns ? { row, column } : null;
}

/** `A1`, `A1:B2`, `A:C` or `3:5`, without dollars and sheet. */
export function addressOfArea({ row, column, rows, columns }: Area): string {
  if (rows === maximumRows) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === maximumColumns) return `${row + 1}:${row + rows}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** `$A$1:$B$2`: the form of defined names. */
export function absoluteAddressOfArea(area: Area): string {
  return addressOfArea(area).replace(/([A-Z]+)?(\d+)?/g, (_match, letters?: string, digits?: string) =>
    [letters, digits].map((part) => (part === undefined ? "" : `$${part}`)).join(""),
  );
}

/** A sheet name as it stands before `!`: quoted where Excel quotes it. */
export function quotedSheetName(name: string): string {
  const plain = /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/.test(name) && areaFromAddress(name) === null;
  return plain && !/^R\d*C\d*$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1` into sheet name and rest; the sheet is `null` when there is none. */
export function splitSheetReference(reference: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(reference);
  if (match === null) return { sheet: null, rest: reference };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), rest: match[3] ?? "" };
}
