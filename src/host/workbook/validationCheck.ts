import { tokenize } from "@borgar/fx";
import { containsCell } from "./areas";
import { areaFromAddress } from "./cellAddress";
import { isCellError, type CellValue } from "./cellValue";
import { wireValue } from "./cellText";
import { formulaCopied } from "./formulaRewriting";
import { resolveArea } from "./rangeResolution";
import { clippedToUsed, placesIn, valueAt } from "./sheetCells";
import type { Area } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState, ValidationState } from "./workbookState";

/**
 * True when a value fits the validation of the cell it stands in. A rule whose formula waits for a custom function, or that nothing calculates, lets
 * everything through.
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
  return fits({ model, sheet, row, column, validation }, value);
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

interface Judged {
  readonly model: WorkbookModel;
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly validation: ValidationState;
}

function fits(judged: Judged, value: CellValue): boolean {
  const [[kind, part] = []] = Object.entries(judged.validation.rule);
  // A validation with a prompt but without a rule lets any value through ("Any value" in Excel's own window).
  if (kind === undefined) return true;
  const fields = part as Readonly<Record<string, unknown>>;
  if (kind === "list") return isInList(judged, String(fields.source), value);
  if (kind === "textLength") return compares(judged, fields, String(wireValue(value)).length);
  if (kind === "custom") return isTrue(judged, String(fields.formula));
  if (typeof value !== "number") return false;
  return (kind !== "wholeNumber" || Number.isInteger(value)) && compares(judged, fields, value);
}

/** The formula as it reads in the judged cell; in the rule it reads as in the top left cell of its area. */
function formulaHere({ row, column, validation: { area } }: Judged, formula: string): string {
  return formulaCopied(formula.startsWith("=") ? formula : `=${formula}`, area, { row, column });
}

function valuesOf(judged: Judged, formula: string): readonly (readonly CellValue[])[] | null {
  const { model, sheet, row, column } = judged;
  return model.valueOf({ sheetId: sheet.id, row, column }, formulaHere(judged, formula));
}

/** A custom formula allows what makes it TRUE or a number other than 0. An error allows nothing. */
function isTrue(judged: Judged, formula: string): boolean {
  if (judged.validation.ignoreBlanks && refersToBlank(judged, formula)) return true;
  const result = valuesOf(judged, formula)?.[0]?.[0];
  if (result === undefined || (isCellError(result) && result.error === "#BUSY!")) return true;
  return result === true || (typeof result === "number" && result !== 0);
}

/** "If any referenced cell is blank, Ignore blank allows any value to be entered" (support.microsoft.com "More on data validation"). */
function refersToBlank(judged: Judged, formula: string): boolean {
  const { model, sheet } = judged;
  return tokenize(formulaHere(judged, formula)).some(({ type, value }) => {
    const found = type === "range" ? resolveArea(model, value, sheet) : null;
    const isCell = found?.area.rows === 1 && found.area.columns === 1;
    return isCell && valueAt(found.sheet, found.area.row, found.area.column) === null;
  });
}

/** A blank cell in a named list lets every value through when blanks are ignored (support.microsoft.com "More on data validation"). */
function isInList(judged: Judged, source: string, value: CellValue): boolean {
  const values = listValues(judged, source);
  const isNamed = /^=[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(source) && areaFromAddress(source.slice(1)) === null;
  if (isNamed && judged.validation.ignoreBlanks && values.includes(null)) return true;
  return values.some((item) => isSameItem(item, value));
}

/** The values of a drop-down list: typed into the rule with commas, those of a reference, or what a formula gives. */
function listValues(judged: Judged, source: string): readonly CellValue[] {
  const { model, sheet } = judged;
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const here = formulaHere(judged, source);
  const indirect = /^=INDIRECT\("([^"]+)"\)$/i.exec(here)?.[1];
  const found = resolveArea(model, indirect ?? here, sheet);
  if (found === null) return valuesOf(judged, source)?.flat() ?? [];
  return [...placesIn(found.area)].map(({ row, column }) => valueAt(found.sheet, row, column));
}

/** An inline list is compared with upper and lower case told apart, numbers by their text. */
function isSameItem(item: CellValue, value: CellValue): boolean {
  return item === value || (item !== null && !isCellError(item) && String(item) === String(value));
}

function compares(
  judged: Judged,
  { operator, formula1, formula2 }: Readonly<Record<string, unknown>>,
  value: number,
): boolean {
  const [first, second] = [formula1, formula2].map((operand) => numberOf(judged, operand));
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

/** A bound as a number; `null` when it is blank (learn.microsoft.com Excel.Validation.IgnoreBlank) or cannot be told. */
function numberOf(judged: Judged, operand: unknown): number | null {
  if (typeof operand === "number") return operand;
  if (typeof operand !== "string") return null;
  const plain = operand.replace(/^=/, "");
  if (plain !== "" && Number.isFinite(Number(plain))) return Number(plain);
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(plain);
  if (iso !== null) return Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])) / 86_400_000 + 25_569;
  const { model, sheet, validation } = judged;
  const found = resolveArea(model, formulaHere(judged, plain), sheet);
  const value =
    found === null ? valuesOf(judged, plain)?.[0]?.[0] : valueAt(found.sheet, found.area.row, found.area.column);
  if (value === null && !validation.ignoreBlanks) return 0;
  return typeof value === "number" ? value : null;
}
