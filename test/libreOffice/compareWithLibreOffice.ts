import { tokenize } from "@borgar/fx";
import { cellAddress } from "../../src/host/files/addresses";
import { openXlsx } from "../../src/host/files/openXlsx";
import { isCellError, type CellValue } from "../../src/host/workbook/cellValue";
import type { CellSnapshot, WorkbookSnapshot } from "../../src/host/workbook/snapshot";
import { runSession, type LibreOfficeAnswer, type LibreOfficeContent, type LibreOfficeRequest } from "./runSession";

/**
 * Functions of Excel that LibreOffice 7.4 lacks (they came with 24.8 or later, or not at all), and FIXED, which writes numbers as in the country of
 * the program: that of LibreOffice is another than that of the workbook.
 */
export const missingInLibreOffice: ReadonlySet<string> = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FIXED GROUPBY HSTACK LAMBDA LET MAKEARRAY MAP PIVOTBY RANDARRAY REDUCE REGEXEXTRACT
  REGEXREPLACE REGEXTEST SCAN SEQUENCE SORT SORTBY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS
  XLOOKUP XMATCH`.split(/\s+/),
);

/** A cell whose value is another in LibreOffice. */
export interface DifferingCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly expected: CellValue;
  readonly found: LibreOfficeContent;
}

/** A formula that LibreOffice cannot calculate; `because` names the function, or `#` for a reference to a spilled range. */
export interface NotComparableCell {
  readonly sheet: string;
  readonly cell: string;
  readonly because: string;
}

export interface Comparison {
  /** How many cells with a native formula (and cells it spills into) were compared. */
  readonly compared: number;
  readonly differing: readonly DifferingCell[];
  readonly notComparable: readonly NotComparableCell[];
  /** The workbook as LibreOffice opened it, formulas that it cannot know replaced by their values. */
  readonly seen: LibreOfficeAnswer;
}

interface Place {
  readonly sheet: string;
  readonly cell: CellSnapshot;
}

/** Formulas of add-in functions as the file stores them: which ones these are cannot be seen from the shown formula. */
function addInFunction(stored: string | undefined): string | undefined {
  return /_xldudf_\w+/i.exec(stored ?? "")?.[0];
}

function missingFunction(formula: string): string | undefined {
  const token = tokenize(formula).find(
    ({ type, value }) =>
      (type === "func" && missingInLibreOffice.has(value.toUpperCase())) || (type === "operator" && value === "#"),
  );
  return token?.value;
}

function key(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

async function storedFormulas(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const opened = await openXlsx(bytes, []);
  if (!opened.ok) throw new Error(`the file cannot be opened: ${opened.problem.code}`);
  return new Map(
    opened.snapshot.sheets.flatMap((sheet) =>
      sheet.cells.flatMap(({ row, column, formula }) =>
        formula === undefined ? [] : [[key(sheet.name, row, column), formula]],
      ),
    ),
  );
}

/** The values that stand where a formula stands and spills. */
function shownValues(
  { sheet, cell }: Place,
  values: ReadonlyMap<string, CellValue>,
): readonly (readonly CellValue[])[] {
  const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
  return Array.from({ length: rows }, (_, down) =>
    Array.from(
      { length: columns },
      (__, across) => values.get(key(sheet, cell.row + down, cell.column + across)) ?? null,
    ),
  );
}

function isSame(expected: CellValue, found: LibreOfficeContent): boolean {
  if (isCellError(expected)) {
    // LibreOffice says Err:502 (invalid argument) where Excel says #VALUE! or #NUM!.
    return found.error === expected.error || (found.error === "Err:502" && /^#(VALUE|NUM)!$/.test(expected.error));
  }
  if (found.error !== undefined) return false;
  const value = found.value ?? "";
  if (typeof expected === "boolean") return value === Number(expected);
  if (typeof expected !== "number") return value === (expected ?? "");
  // Excel itself compares 15 digits; sums in another order differ in the last bits.
  return typeof value === "number" && Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

function differences(
  places: readonly Place[],
  values: ReadonlyMap<string, CellValue>,
  answer: LibreOfficeAnswer,
): readonly DifferingCell[] {
  const found = new Map(
    answer.sheets.flatMap(({ name, cells }) => cells.map((cell) => [key(name, cell.row, cell.column), cell] as const)),
  );
  return places.flatMap((place) =>
    shownValues(place, values).flatMap((line, down) =>
      line.flatMap((expected, across): readonly DifferingCell[] => {
        const { row, column, formula = "" } = place.cell;
        const content = found.get(key(place.sheet, row + down, column + across)) ?? { value: null };
        const cell = cellAddress(row + down, column + across);
        return isSame(expected, content) ? [] : [{ sheet: place.sheet, cell, formula, expected, found: content }];
      }),
    ),
  );
}

/**
 * Has LibreOffice calculate every native formula of a saved workbook and compares with the values of the snapshot. Formulas LibreOffice
 * cannot know (custom functions, newer functions) are replaced by their values first, so that what builds on them is compared too.
 */
export async function compareWithLibreOffice(bytes: Uint8Array, snapshot: WorkbookSnapshot): Promise<Comparison> {
  const stored = await storedFormulas(bytes);
  const values = new Map(
    snapshot.sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [key(name, cell.row, cell.column), cell.value] as const),
    ),
  );
  const places = snapshot.sheets.flatMap(({ name, cells }) =>
    cells.filter(({ formula }) => formula !== undefined).map((cell): Place => ({ sheet: name, cell })),
  );
  const reason = ({ sheet, cell }: Place) =>
    addInFunction(stored.get(key(sheet, cell.row, cell.column))) ?? missingFunction(cell.formula ?? "");
  const native = places.filter((place) => reason(place) === undefined);
  const unknown = places.filter((place) => reason(place) !== undefined);
  const constants: LibreOfficeRequest["constants"] = unknown.map((place) => ({
    sheet: place.sheet,
    row: place.cell.row,
    column: place.cell.column,
    values: shownValues(place, values),
  }));
  const seen = await runSession(bytes, { constants });
  return {
    compared: native.reduce((count, { cell }) => count + (cell.spill ? cell.spill.rows * cell.spill.columns : 1), 0),
    differing: differences(native, values, seen),
    notComparable: unknown.map((place) => ({
      sheet: place.sheet,
      cell: cellAddress(place.cell.row, place.cell.column),
      because: reason(place) ?? "",
    })),
    seen,
  };
}
