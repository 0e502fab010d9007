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

/** Heights in points: the title needs more than Excel's 15 points, headers may take three lines. */
export const rowHeights = { title: 26, header: 47 } as const;

/** Columns of at least this many characters wrap their texts. */
export const wrappedFrom = 40;

/** Width of a column in characters. */
export function columnWidth(kind: CellKind, field: Field | null): number {
  return field?.kind === "text" && field.long === true ? 50 : widthOfKind[kind];
}

/** The narrowest width, in characters, at which a header takes at most three lines and none of its words is cut. */
export function headerWidth(header: string): number {
  const words = header.split(/(?<=-)| /).map(({ length }) => length);
  let width = Math.max(...words);
  while (lineCount(words, width) > 3) width++;
  // Headers are bold, a tenth wider than the letters that widths are counted in, and a cell has a margin.
  return Math.ceil(width * 1.1) + 1;
}

function lineCount(words: readonly number[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const joined = used === 0 ? word : used + 1 + word;
    if (joined > width) lines++;
    used = joined > width ? word : joined;
  }
  return lines;
}
