import { format } from "numfmt";
import { isCellError, type CellValue } from "./cellValue";
import { errorName } from "./errorNames";

/** What the wire carries for a cell: an empty cell is `""`, an error its text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** `Excel.RangeValueType` of a cell. */
export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** The text a cell shows in its number format, in the language of the workbook's locale, whatever the column's width. */
export function displayedText(value: CellValue, numberFormat: string, locale: string): string {
  if (value === null) return "";
  if (isCellError(value)) return errorName(value.error, locale);
  if (typeof value === "boolean" && locale.startsWith("nl")) return value ? "WAAR" : "ONWAAR";
  if (typeof value === "boolean" && locale.startsWith("fr")) return value ? "VRAI" : "FAUX";
  try {
    return format(numberFormat, value, { locale, throws: true });
  } catch {
    return String(value);
  }
}
