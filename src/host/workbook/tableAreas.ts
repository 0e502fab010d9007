import type { Area } from "./snapshot";
import type { TableState } from "./workbookState";

/** The header row; `null` when it is switched off. */
export function headerArea({ area, showHeaders }: TableState): Area | null {
  return showHeaders ? { ...area, rows: 1 } : null;
}

/** The totals row; `null` when it is not shown. */
export function totalsArea({ area, showTotals }: TableState): Area | null {
  return showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;
}

/** The data rows; a table always has at least one. */
export function bodyArea({ area, showHeaders, showTotals }: TableState): Area {
  const [top, bottom] = [showHeaders ? 1 : 0, showTotals ? 1 : 0];
  return { ...area, row: area.row + top, rows: area.rows - top - bottom };
}

/** One column of an area of the table. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

/** The place of a column by its name, upper and lower case alike; −1 when there is none. */
export function columnIndexOf(table: TableState, name: string): number {
  return table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
}
