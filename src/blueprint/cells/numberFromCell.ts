import { read, unread, type CellReading } from "../cellProblem";
import type { CellContent } from "../workbookSnapshot";

/**
 * A number, also when it was typed as text with a comma or a point: `1.234,56`, `1,234.56`, `12,5`, `€ 40`, `€ 1.250,-`. One separator before three digits
 * could mean thousands or decimals and is ambiguous. A percent sign divides by 100.
 */
export function numberFromCell(content: CellContent): CellReading<number> {
  if (typeof content === "number") return read(content);
  if (typeof content === "boolean") return unread("notNumber");
  const isPercent = content.trim().endsWith("%");
  const text = content
    .replace(/[\s\u00A0\u202F€%']/g, "")
    .replace(/^\+/, "")
    .replace(/,[-\u2013]{1,2}$/, ",00")
    .replace(/\u2212/g, "-");
  if (/^-?\d{1,3}[.,]\d{3}$/.test(text)) return unread("ambiguous");
  const plain = withDecimalPoint(text);
  if (plain === null || !/^-?\d+(\.\d+)?$/.test(plain)) return unread("notNumber");
  return read(isPercent ? Number(plain) / 100 : Number(plain));
}

/** The last separator is the decimal sign unless it comes more than once; the other one groups thousands. */
function withDecimalPoint(text: string): string | null {
  const separators = text.match(/[.,]/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return text;
  const isGrouping = separators.length > 1 && separators.every((separator) => separator === last);
  const [whole = "", decimals = ""] = isGrouping ? [text] : splitAtLast(text, last);
  const groups = whole.split(/[.,]/);
  if (groups.slice(1).some((group) => group.length !== 3) || (groups.length > 1 && (groups[0] ?? "").length > 4))
    return null;
  return decimals === "" ? groups.join("") : `${groups.join("")}.${decimals}`;
}

function splitAtLast(text: string, separator: string): readonly [string, string] {
  const place = text.lastIndexOf(separator);
  return [text.slice(0, place), text.slice(place + 1)];
}
