import { FunctionProblem } from "../functionProblem";
import type { Cell } from "./cell";

const grouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/;
const groupedWithDecimals = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:,\d{3})+\.\d+$/;
const plain = /^\d*[.,]?\d+$/;
const groupOrDecimals = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** `€ 1.250,-` is how prices without cents are written in Dutch. */
const noCents = /,[-\u2013]{1,2}$/;

/**
 * A number, also one typed as text with a decimal comma or point, thousands separators, a euro sign or a percent sign (`21 %` is 0.21).
 * A text such as `1.250` may be a thousand or a little more than one: that is a problem, never a guess.
 */
export function numberFromCell(cell: Cell): number {
  if (typeof cell === "number" && Number.isFinite(cell)) return notTooLarge(cell);
  if (typeof cell !== "string") throw new FunctionProblem("notANumber", String(cell));
  const bare = cell.replace(/[€\u2212]/g, (sign) => (sign === "€" ? "" : "-")).trim();
  const percent = bare.endsWith("%");
  const negative = bare.startsWith("-");
  const unsigned = (percent ? bare.slice(0, -1) : bare).replace(/^[-+]/, "").replace(noCents, ",00").trim();
  const digits = unsigned.replace(/\s(?=\d{3}(?!\d))/g, "");
  if (groupOrDecimals.test(unsigned)) throw new FunctionProblem("ambiguousNumber", cell);
  const value = Number(decimalPoint(digits, cell));
  return notTooLarge((negative ? -value : value) / (percent ? 100 : 1));
}

/** Excel itself keeps fifteen digits; a larger number is a slip, and its cents could not be counted. */
function notTooLarge(value: number): number {
  if (Math.abs(value) > 9e13) throw new FunctionProblem("tooLarge", String(value));
  return value;
}

/** The same digits as JavaScript writes them. */
function decimalPoint(digits: string, cell: string): string {
  if (grouped.test(digits)) return digits.replace(/[.,]/g, "");
  if (groupedWithDecimals.test(digits)) {
    const decimal = digits.length - 1 - Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
    const all = digits.replace(/[.,]/g, "");
    return `${all.slice(0, all.length - decimal)}.${all.slice(all.length - decimal)}`;
  }
  if (plain.test(digits)) return digits.replace(",", ".");
  throw new FunctionProblem("notANumber", cell);
}
