import { getLocale, parseDate, parseTime } from "numfmt";
import { textEntry, type CellEntry } from "./cellEntry";
import { errorFromText } from "./errorNames";
import { checkFormula } from "./formulaText";
import { numberFromText } from "./numberText";

/**
 * What a text a user types puts in a cell: an apostrophe keeps text, formulas are typed in English, numbers, percentages, dates, times and TRUE/FALSE
 * in the user's language (support.microsoft.com "Format numbers as text", "Enter data manually in worksheet cells"). `today` completes a date without a year.
 * @throws HostError InvalidArgument for a formula Excel cannot read
 */
export function entryFromTyping(text: string, numberFormat: string, locale: string, today: Date): CellEntry {
  if (text === "") return { value: null };
  if (numberFormat === "@") return textEntry(text);
  if (text.startsWith("'")) return textEntry(text.slice(1));
  const trimmed = text.trim();
  const constant = constantFrom(trimmed, numberFormat, locale, today);
  if (constant !== null) return constant;
  if (/^[=+-]./s.test(trimmed)) {
    const formula = trimmed.startsWith("=") ? trimmed : `=${trimmed}`;
    checkFormula(formula);
    return { value: 0, formula };
  }
  return textEntry(text);
}

function constantFrom(text: string, numberFormat: string, locale: string, today: Date): CellEntry | null {
  const truths = getLocale(locale)?.bool ?? ["TRUE", "FALSE"];
  const truth = [truths, ["TRUE", "FALSE"]].map((pair) => pair.indexOf(text.toUpperCase())).find((index) => index >= 0);
  if (truth !== undefined) return { value: truth === 0 };
  const error = errorFromText(text.toUpperCase(), locale);
  if (error !== null) return { value: error };
  const number = numberFromText(text.replace(/^\+/, ""), locale);
  if (number !== null) return numberFormat.includes("%") ? inPercentCell(number.value, text) : number;
  return dateFrom(text, locale, today) ?? timeFrom(text);
}

/** In a cell with a percent format 10 and 0.1 both become 10 % (support.microsoft.com "Format numbers as percentages"). */
function inPercentCell(value: number, text: string): CellEntry {
  return { value: text.includes("%") || Math.abs(value) < 1 ? value : value / 100 };
}

/** `19-8-2025`, `19/8/25`, `19-8`: day first unless the locale is American; years 00–29 are of this century (support.microsoft.com "Change the date system, format, or two-digit year interpretation"). */
function dateFrom(text: string, locale: string, today: Date): CellEntry | null {
  const parts = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (parts !== null) {
    const [first, second] = [Number(parts[1]), Number(parts[3])];
    const [day, month] = locale === "en-US" ? [second, first] : [first, second];
    const serial = serialOf(fullYear(parts[4], today), month, day);
    const hasYear = parts[4] !== undefined;
    const separator = locale === "en-US" ? "/" : (parts[2] ?? "-");
    const dayAndMonth = locale === "en-US" ? "m/d" : `d${separator}m`;
    return serial === null
      ? null
      : { value: serial, numberFormat: hasYear ? `${dayAndMonth}${separator}yyyy` : "d-mmm" };
  }
  const isWordy = /^\d{4}-\d{1,2}-\d{1,2}$/.test(text) || /[a-zé]{3}/i.test(text);
  const date = isWordy ? parseDate(text, { locale }) : null;
  return date !== null && typeof date.v === "number" ? { value: date.v, numberFormat: date.z ?? "yyyy-mm-dd" } : null;
}

function fullYear(year: string | undefined, today: Date): number {
  if (year === undefined) return today.getFullYear();
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

/** The serial number of a day in the 1900 system, from 1 March 1900 on; `null` for a day that does not exist. */
function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1901 && year <= 9999;
  return exists ? date.getTime() / 86_400_000 + 25_569 : null;
}

function timeFrom(text: string): CellEntry | null {
  const time = /^\d{1,2}:\d{2}(:\d{2})?$/.test(text) ? parseTime(text) : null;
  return time !== null && typeof time.v === "number" ? { value: time.v, numberFormat: time.z ?? "h:mm" } : null;
}
