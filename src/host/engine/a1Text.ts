import { toCol } from "@borgar/fx";
import type { Area } from "../workbook/snapshot";

/** Excel's sheet size: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** `$B$2` or `$B$2:$D$9`; absolute, so that the text means the same in every cell. */
export function absoluteAreaText(area: Area): string {
  const first = `$${columnLetters(area.column)}$${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:$${columnLetters(area.column + area.columns - 1)}$${area.row + area.rows}`;
}

/** `'Plan 2026'!` with the quotes Excel always accepts. */
export function sheetPrefix(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!`;
}

export function areasOverlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** `A` for 0, `AA` for 26. */
function columnLetters(column: number): string {
  return toCol(column);
}
