import type { SourceCell } from "./importSource";

const blanksAround = /^[\s\u00a0\u2007\u202f\u200b\ufeff]+|[\s\u00a0\u2007\u202f\u200b\ufeff]+$/g;

/** The text of a cell without the blanks around it, including the ones that cannot be seen (no-break spaces, a stray byte order mark). */
export function cellText(cell: SourceCell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return isBare(cell) ? cell : cell.replace(blanksAround, "");
  return typeof cell === "object" ? cell.day : String(cell);
}

/** Most cells begin and end with an ordinary sign; looking for blanks in each of them is what a large file costs most. */
function isBare(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f;
}

/**
 * Text that a spreadsheet would take for a formula or command when it is typed in: it starts with = + - @, their full-width twins, or a
 * tab or line end, possibly after blanks. Numbers such as -5 are not meant (OWASP, CSV injection).
 */
export function looksLikeFormula(text: string): boolean {
  if (/^[\p{L}\p{N}]/u.test(text)) return false;
  if (/^[\t\r]/.test(text)) return true;
  const bare = text.replace(blanksAround, "");
  return /^[=+\-@＝＋－＠]/.test(bare) && !/^[+-]?\s*[\d.,\s]+%?$/.test(bare);
}
