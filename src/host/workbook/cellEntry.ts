import { parseDate } from "numfmt";
import { invalidArgument } from "../wire/hostError";
import type { CellValue } from "./cellValue";
import { errorFromText } from "./errorNames";
import { checkFormula } from "./formulaText";
import { numberFromText } from "./numberText";

/** What a cell gets: a constant or a formula, and the number format the entry itself brings (a date, a percentage). */
export interface CellEntry {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** A cell holds at most 32,767 characters (support.microsoft.com "Excel specifications and limits"). */
const maximumTextLength = 32_767;

/**
 * What an element of `range.values` or `range.formulas` puts in a cell (ref:docs-ref-autogen/excel/excel/excel.range.yml): text that starts with
 * `=`, `+` or `-` is a formula, `""` empties the cell, dates are recognised in ISO form only (day-month-year stays text; month/day/year is the
 * form of an English workbook and is read there), a cell in text format `@` keeps text.
 * @throws HostError InvalidArgument for objects, over-long text and formulas Excel cannot read
 */
export function entryFromApi(value: unknown, numberFormat: string, contentLocale: string): CellEntry {
  if (typeof value === "boolean") return { value };
  if (typeof value === "number" && Number.isFinite(value)) return { value };
  if (typeof value !== "string") throw invalidArgument();
  if (value === "") return { value: null };
  if (numberFormat === "@") return textEntry(value);
  if (value.startsWith("'")) return textEntry(value.slice(1));
  if (/^[=+-]./s.test(value)) return formulaEntry(value);
  return constantEntry(value, contentLocale);
}

/** What a text that starts with `=`, `+` or `-` puts in a cell: `-5` and `+5` are numbers; everything else with a sign is a formula, as when it is typed. */
export function formulaEntry(text: string): CellEntry {
  if (text.startsWith("=")) {
    checkFormula(text);
    return { value: 0, formula: text };
  }
  const number = numberFromText(text.replace(/^\+/, ""), "en-US");
  if (number !== null) return number;
  const formula = `=${text}`;
  checkFormula(formula);
  return { value: 0, formula };
}

function constantEntry(text: string, contentLocale: string): CellEntry {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  const error = errorFromText(text.toUpperCase(), "en-US");
  if (error !== null) return { value: error };
  const number = numberFromText(text, "en-US");
  if (number !== null) return number;
  const isReadAsDate =
    /^\d{4}-\d{1,2}-\d{1,2}/.test(text) || (contentLocale === "en-US" && /^\d+\/\d+\/\d+$/.test(text));
  const date = isReadAsDate ? parseDate(text, { locale: "en-US" }) : null;
  return date !== null && typeof date.v === "number"
    ? { value: date.v, numberFormat: date.z ?? "yyyy-mm-dd" }
    : textEntry(text);
}

/** Text as it is; never read as a number or a formula. */
export function textEntry(text: string): CellEntry {
  if (text.length > maximumTextLength) throw invalidArgument("A cell holds at most 32,767 characters.");
  return { value: text };
}
