import type { DecimalSign } from "./importSource";

/** A written number taken apart. `sign` is the decimal sign, when this text alone settles it. */
export interface NumberParts {
  /** Digits, points and commas without currency, percent sign and blanks. */
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly currency: string | null;
  /** `none`: whole number; `unknown`: one sign with three digits after it. */
  readonly decimal: Exclude<DecimalSign, "perCell">;
}

const currencyNames = /^(?:€|\$|£|EUR|USD|GBP|euro)|(?:€|\$|£|EUR|USD|GBP|euro)$/i;

/** Takes a written number apart: `€ 1.250,00`, `-7.5 %`, `(1 250)`, `$510.83`. `null` when it is no number. */
export function numberPartsFrom(text: string): NumberParts | null {
  const inBrackets = /^\(.*\)$/.test(text);
  let rest = (inBrackets ? text.slice(1, -1) : text).trim().replace(/,-+$/, "");
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1).trim();
  const negativeFirst = /^[-−]/.test(rest);
  rest = rest.replace(/^[-−+]\s*/, "");
  const currency = currencyNames.exec(rest)?.[0] ?? null;
  if (currency !== null) rest = rest.replace(currencyNames, "").trim();
  const negative = inBrackets || negativeFirst || /^[-−]|[-−]$/.test(rest);
  const digits = rest.replace(/^[-−]|[-−]$/g, "").replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, "");
  if (!/^(?:\d[\d.,]*|[.,]\d+)$/.test(digits)) return null;
  const decimal = decimalOf(digits);
  return decimal === null ? null : { digits, negative, percent, currency, decimal };
}

/** The value of the parts with this decimal sign; the other sign separates thousands. `null` when the text does not fit that reading. */
export function numberFromParts(parts: NumberParts, decimal: "," | "."): number | null {
  const thousands = decimal === "," ? "." : ",";
  const [whole = "", fraction = "", ...more] = parts.digits.split(decimal);
  const groups = whole.split(thousands);
  const grouped =
    groups.length === 1 || groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  if (more.length > 0 || !grouped || fraction.includes(thousands)) return null;
  const value = Number(`${groups.join("")}.${fraction || "0"}`);
  const signed = parts.negative ? -value : value;
  return parts.percent ? signed / 100 : signed;
}

function decimalOf(digits: string): NumberParts["decimal"] | null {
  const commas = digits.split(",").length - 1;
  const points = digits.split(".").length - 1;
  if (commas + points === 0) return "none";
  if (commas > 0 && points > 0) {
    const last = digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "," : ".";
    return (last === "," ? commas : points) === 1 ? last : null;
  }
  const sign = commas > 0 ? "," : ".";
  const other = sign === "," ? "." : ",";
  if (commas + points > 1) return /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? other : null;
  const [whole = "", fraction = ""] = digits.split(sign);
  return fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? "unknown" : sign;
}
