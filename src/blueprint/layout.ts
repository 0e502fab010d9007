import type { Field } from "../domain/plan/field";
import type { CellKind } from "./cellKind";

/**
 * Rows of every sheet, from zero: title, explanation, titles of tables and blocks, totals, headers, data. Totals stand above the headers, not in
 * a totals row, because rows are added by writing below a table (Microsoft's advice for co-authoring).
 */
export const sheetRows = { title: 0, explanation: 1, tableTitle: 2, totals: 3, header: 4, firstData: 5 } as const;

const widthOfKind: Readonly<Record<CellKind, number>> = {
  id: 10,
  text: 24,
  number: 12,
  percent: 11,
  euro: 14,
  hours: 10,
  date: 12,
  time: 9,
  yearMonth: 11,
  yesNo: 10,
  choice: 28,
  choices: 28,
  reference: 12,
  references: 18,
};

/** Heights in points: the title needs more than Excel's 15 points, headers may take two lines. */
export const rowHeights = { title: 26, header: 32 } as const;

/** Columns of at least this many characters wrap their texts. */
export const wrappedFrom = 40;

/** Width of a column in characters. */
export function columnWidth(kind: CellKind, field: Field | null): number {
  return field?.kind === "text" && field.long === true ? 50 : widthOfKind[kind];
}
