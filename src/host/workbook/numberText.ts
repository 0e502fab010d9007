import { getLocale, parseNumber } from "numfmt";

/** A number that was read from text, with the number format its spelling brings (`0.00%`, `#,##0.00`). */
export interface ReadNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

/**
 * Reads a number as Excel does in a locale; `null` when the text is none. Thousands come in threes: `1.234,5` is a number in Dutch, `1234.5` is
 * text there.
 */
export function numberFromText(text: string, locale: string): ReadNumber | null {
  const { decimal = ".", group = "," } = getLocale(locale) ?? {};
  const usual = /\s/.test(group) ? text.replace(/(?<=\d)[ \u00A0\u202F](?=\d{3})/g, group) : text;
  const whole = usual.split(decimal)[0] ?? "";
  const digits = whole.replace(/[^\d.,\s'’\u00A0\u202F]/g, "").trim();
  const isGrouped = digits.split(group).every((part, index) => (index === 0 ? /^\d*$/ : /^\d{3}$/).test(part));
  if (!isGrouped || (usual.split(decimal)[1] ?? "").includes(group)) return null;
  const read = parseNumber(usual, { locale });
  if (read === null || typeof read.v !== "number" || !Number.isFinite(read.v)) return null;
  const value = withFifteenDigits(read.v, usual, decimal);
  return read.z === undefined ? { value } : { value, numberFormat: read.z };
}

/** Of a number that is entered Excel keeps 15 digits; the others become zeros (MicrosoftDocs/OfficeDocs-Support, long-numbers-incorrectly-in-excel). */
function withFifteenDigits(value: number, text: string, decimal: string): number {
  const digits = text.split(/e/i)[0]?.replaceAll(decimal, "").replace(/\D/g, "").replace(/^0+/, "") ?? "";
  if (digits.length <= 15) return value;
  const [mantissa = "", exponent = "0"] = value.toExponential(20).split("e");
  return Number(`${mantissa.slice(0, value < 0 ? 17 : 16)}e${exponent}`);
}
