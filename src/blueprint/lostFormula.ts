import type { CellContent } from "./workbookSnapshot";

const hole = "#REF!";

/**
 * Whether a formula is `written` with references lost. Excel leaves `#REF!` where a deleted sheet, table or cell stood and `Table[#REF!]` where a
 * column stood (support.microsoft.com "How to correct a #REF! error"); a formula that differs in anything else is the user's own.
 */
export function isLostFormula(formula: CellContent, written: string): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=") || !formula.includes(hole)) return false;
  const parts = plain(formula.replace(/[\p{L}\p{N}_.]+\[(?:\[#This Row\],)?\[?#REF!\]{1,2}/gu, hole)).split(hole);
  const whole = plain(written);
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (!whole.startsWith(first) || !whole.endsWith(last)) return false;
  let place = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = whole.indexOf(part, place + 1);
    if (found < 0) return false;
    place = found + part.length;
  }
  return place < whole.length - last.length;
}

/** The same formula however Excel writes a cell of the same row: `[@X]`, `[@[X y]]` or `T[[#This Row],[X y]]`; and without the quotes around simple sheet names. */
function plain(formula: string): string {
  return formula
    .replace(/[\p{L}\p{N}_.]+\[\[#This Row\],\[((?:[^\]']|'.)*)\]\]/gu, "[@$1]")
    .replace(/\[@\[((?:[^\]']|'.)*)\]\]/g, "[@$1]");
}
