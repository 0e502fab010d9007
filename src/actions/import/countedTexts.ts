import { cellText } from "./cellText";
import type { SourceRow } from "./importSource";

/** A text as it stands in a column: how often, and in which row first. */
export interface CountedText {
  readonly text: string;
  readonly row: number;
  count: number;
}

/** The different filled cells of a column in the order of the file. */
export function countedTexts(rows: readonly SourceRow[], index: number): readonly CountedText[] {
  const found = new Map<string, CountedText>();
  for (const { row, cells } of rows) {
    const text = cellText(cells[index]);
    if (text === "") continue;
    const known = found.get(text);
    if (known) known.count++;
    else found.set(text, { text, row, count: 1 });
  }
  return [...found.values()];
}
