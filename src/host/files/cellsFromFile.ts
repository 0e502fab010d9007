import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { isDateFormat, type Cell, type Sheet } from "hucre";
import type { CellValue, ErrorCode } from "../workbook/cellValue";
import type { CellSnapshot, CellStyle, SheetSnapshot } from "../workbook/snapshot";
import { areaFromAddress, cellAddress } from "./addresses";
import { tableAt } from "./fileCells";
import { formulaFromFile, type FormulaContext } from "./fileFormula";
import { cellStyleFromFile, type StyleContext } from "./fileStyle";

/** What reading cells needs to know of the workbook. */
export interface CellContext extends StyleContext, Omit<FormulaContext, "ownTable"> {
  /** True when the file counts days from 1904, as Excel for Mac once did. */
  readonly startsIn1904: boolean;
}

const knownErrors: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

/** Days between 1 January 1900 and 1904, as Excel counts them. */
const daysTo1904 = 1_462;

function errorFrom(text: string): CellValue {
  return { error: knownErrors.has(text) ? (text as ErrorCode) : "#VALUE!" };
}

function valueFrom(raw: Cell["value"], type: Cell["type"] | undefined, isMovedDate: boolean): CellValue {
  if (type === "error") return errorFrom(String(raw));
  if (raw instanceof Date) throw new Error("the file library read a number as a date");
  return isMovedDate && typeof raw === "number" ? raw + daysTo1904 : raw;
}

interface SharedFormula {
  readonly formula: string;
  readonly anchor: string;
}

/** Formulas that a file writes once for many cells, by the number the cells share. */
function sharedFormulas(sheet: Sheet): ReadonlyMap<number, SharedFormula> {
  const shared = new Map<number, SharedFormula>();
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (cell.formulaType === "shared" && cell.formula && cell.formulaSharedIndex !== undefined) {
      shared.set(cell.formulaSharedIndex, { formula: cell.formula, anchor: cellAddress(row, column) });
    }
  }
  return shared;
}

function storedFormula(
  cell: Cell,
  row: number,
  column: number,
  shared: ReadonlyMap<number, SharedFormula>,
): string | undefined {
  if (cell.formula === undefined || cell.formula !== "") return cell.formula;
  const first = shared.get(cell.formulaSharedIndex ?? -1);
  if (!first) return undefined;
  const relative = translateFormulaToR1C1(`=${first.formula}`, first.anchor);
  return translateFormulaToA1(relative, cellAddress(row, column)).slice(1);
}

function spillOf(cell: Cell): CellSnapshot["spill"] {
  const area = cell.formulaType === "array" && cell.formulaRef ? areaFromAddress(cell.formulaRef) : null;
  return area && area.rows * area.columns > 1 ? { rows: area.rows, columns: area.columns } : undefined;
}

function spilledCells(sheet: Sheet): ReadonlySet<string> {
  const spilled = new Set<string>();
  for (const [key, cell] of sheet.cells ?? []) {
    const area = spillOf(cell) && areaFromAddress(cell.formulaRef ?? "");
    if (!area) continue;
    // Only as far as the sheet has cells, whatever a file claims.
    for (let row = area.row; row < Math.min(area.row + area.rows, sheet.rows.length); row++) {
      const end = Math.min(area.column + area.columns, sheet.rows[row]?.length ?? 0);
      for (let column = area.column; column < end; column++) spilled.add(`${row},${column}`);
    }
    spilled.delete(key);
  }
  return spilled;
}

/** The style a cell has of itself: none when it looks as its row or column does, an empty one when it is plain in spite of them. */
function ownStyle(style: CellStyle | undefined, inherited: CellStyle | undefined): CellStyle | undefined {
  if (!inherited) return style;
  return JSON.stringify(style) === JSON.stringify(inherited) ? undefined : (style ?? {});
}

/** The cells of a sheet that hold something or are formatted, by row and column. */
export function cellsFromFile(
  sheet: Sheet,
  { tables, rowStyles, columnStyles }: Required<Pick<SheetSnapshot, "tables" | "rowStyles" | "columnStyles">>,
  context: CellContext,
): readonly CellSnapshot[] {
  const shared = sharedFormulas(sheet);
  const spilled = spilledCells(sheet);
  return sheet.rows.flatMap((values, row) =>
    values.flatMap((raw, column): readonly CellSnapshot[] => {
      const key = `${row},${column}`;
      const cell = sheet.cells?.get(key);
      const style = cellStyleFromFile(cell?.style, context);
      const isMovedDate = context.startsIn1904 && isDateFormat(style?.numberFormat ?? "General");
      const value = valueFrom(raw, cell?.type, isMovedDate);
      const stored = cell && storedFormula(cell, row, column, shared);
      const own = ownStyle(style, rowStyles[row] ?? columnStyles[column]);
      if (value === null && stored === undefined && (!cell?.style || !own)) return [];
      const spill = cell && spillOf(cell);
      return [
        {
          row,
          column,
          value,
          ...(stored === undefined
            ? {}
            : { formula: formulaFromFile(stored, { ...context, ownTable: tableAt(tables, row, column) }) }),
          ...(spill ? { spill } : {}),
          ...(spilled.has(key) ? { spilled: true } : {}),
          ...(own ? { style: own } : {}),
        },
      ];
    }),
  );
}
