const grouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/;
const groupedWithDecimals = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:,\d{3})+\.\d+$/;
const plain = /^\d*[.,]?\d+$/;
const groupOrDecimals = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** `€ 1.250,-` is how prices without cents are written in Dutch. */
const noCents = /(\d),[-\u2013]{1,2}$/;

/**
 * A number that was typed as text, with a decimal comma or point, thousands separated, a euro sign or a percent sign (`21 %` is 0.21). A text
 * such as `1.250` may be a thousand or a little more than one: `ambiguous`, never a guess.
 */
export function numberFromText(text: string): number | "ambiguous" | "notNumber" {
  const bare = text.replace(/\u2212/g, "-").trim();
  const isPercent = bare.endsWith("%");
  const signed = bare
    .replace(/\s*%$/, "")
    .replace(/^([-+]?)\s*€\s*/, "$1")
    .replace(/\s*€$/, "");
  const unsigned = signed.replace(/^[-+]\s*/, "").replace(noCents, "$1,00");
  if (groupOrDecimals.test(unsigned)) return "ambiguous";
  const digits = decimalPoint(unsigned.replace(/[\s'](?=\d{3}(?!\d))/g, ""));
  if (digits === null) return "notNumber";
  const value = (signed.startsWith("-") ? -1 : 1) * Number(digits);
  return isPercent ? value / 100 : value;
}

/** The same digits as JavaScript writes them; `null` when they are no number. */
function decimalPoint(digits: string): string | null {
  if (grouped.test(digits)) return digits.replace(/[.,]/g, "");
  if (groupedWithDecimals.test(digits)) {
    const decimal = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
    return `${digits.slice(0, decimal).replace(/[.,]/g, "")}.${digits.slice(decimal + 1)}`;
  }
  return plain.test(digits) ? digits.replace(",", ".") : null;
}
