import { containsCell } from "./areas";
import { isCellError, type CellValue } from "./cellValue";
import { wireValue } from "./cellText";
import { resolveArea } from "./rangeResolution";
import { clippedToUsed, placesIn, valueAt } from "./sheetCells";
import type { Area } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState, ValidationState } from "./workbookState";

/**
 * True when a value fits the validation of a cell. Formulas other than a reference cannot be judged here (that takes the calculator):
 * such a rule lets everything through.
 */
export function isValueValid(
  model: WorkbookModel,
  sheet: SheetState,
  row: number,
  column: number,
  value: CellValue,
): boolean {
  const validation = sheet.validations.find(({ area }) => containsCell(area, row, column));
  if (validation === undefined) return true;
  if (value === null) return validation.ignoreBlanks;
  return fits(model, sheet, validation, value);
}

/** True, false or (mixed) `null` for a whole area. */
export function areValuesValid(model: WorkbookModel, sheet: SheetState, area: Area): boolean | null {
  const used = clippedToUsed(sheet, area);
  const results = [...(used === null ? [] : placesIn(used))].map(({ row, column }) =>
    isValueValid(model, sheet, row, column, valueAt(sheet, row, column)),
  );
  if (results.every(Boolean)) return true;
  return results.some(Boolean) ? null : false;
}

function fits(model: WorkbookModel, sheet: SheetState, { rule }: ValidationState, value: CellValue): boolean {
  const [[kind = "", part] = []] = Object.entries(rule);
  const fields = part as Readonly<Record<string, unknown>>;
  if (kind === "list") return listValues(model, sheet, String(fields.source)).some((item) => isSameItem(item, value));
  if (kind === "textLength") return compares(model, sheet, fields, String(wireValue(value)).length);
  if (kind === "custom") return true;
  if (typeof value !== "number") return false;
  return (kind !== "wholeNumber" || Number.isInteger(value)) && compares(model, sheet, fields, value);
}

/** The values of a drop-down list: typed into the rule with commas, or those of a reference. */
export function listValues(model: WorkbookModel, sheet: SheetState, source: string): readonly CellValue[] {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const indirect = /^=INDIRECT\("([^"]+)"\)$/i.exec(source)?.[1];
  const found = resolveArea(model, indirect ?? source, sheet);
  if (found === null) return [];
  return [...placesIn(found.area)].map(({ row, column }) => valueAt(found.sheet, row, column));
}

/** An inline list is compared with upper and lower case told apart, numbers by their text. */
function isSameItem(item: CellValue, value: CellValue): boolean {
  return item === value || (item !== null && !isCellError(item) && String(item) === String(value));
}

function compares(
  model: WorkbookModel,
  sheet: SheetState,
  { operator, formula1, formula2 }: Readonly<Record<string, unknown>>,
  value: number,
): boolean {
  const [first, second] = [formula1, formula2].map((operand) => numberOf(model, sheet, operand));
  if (first === null || first === undefined) return true;
  const upper = second ?? first;
  switch (operator) {
    case "Between":
      return value >= first && value <= upper;
    case "NotBetween":
      return value < first || value > upper;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    default:
      return value <= first;
  }
}

function numberOf(model: WorkbookModel, sheet: SheetState, operand: unknown): number | null {
  if (typeof operand === "number") return operand;
  if (typeof operand !== "string") return null;
  const plain = operand.replace(/^=/, "");
  if (plain !== "" && Number.isFinite(Number(plain))) return Number(plain);
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(plain);
  if (iso !== null) return Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])) / 86_400_000 + 25_569;
  const found = resolveArea(model, plain, sheet);
  const value = found === null ? null : valueAt(found.sheet, found.area.row, found.area.column);
  return typeof value === "number" ? value : null;
}
