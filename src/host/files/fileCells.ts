import type { Cell } from "hucre";
import { isCellError, type CellValue, type ErrorCode } from "../workbook/cellValue";
import type { CellSnapshot, SheetSnapshot } from "../workbook/snapshot";
import { areaAddress, areaContains } from "./addresses";
import { canSpill, fileFormula, type FormulaContext } from "./fileFormula";
import { fileStyle } from "./fileStyle";
import { escapeEscapes } from "./xmlText";

/**
 * The errors a file can hold as they are. Excel stores the newer ones as an older error and calculates them again when it opens the
 * file; `#BUSY!` means that there is no value yet.
 */
const storedErrors: Readonly<Record<ErrorCode, string>> = {
  "#NULL!": "#NULL!",
  "#DIV/0!": "#DIV/0!",
  "#VALUE!": "#VALUE!",
  "#REF!": "#REF!",
  "#NAME?": "#NAME?",
  "#NUM!": "#NUM!",
  "#N/A": "#N/A",
  "#SPILL!": "#VALUE!",
  "#CALC!": "#VALUE!",
  "#BUSY!": "#N/A",
};

/** The error code a file holds for an error. */
export function storedError(code: ErrorCode): string {
  return storedErrors[code];
}

const looksLikeError = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

function constantCell(value: CellValue): Partial<Cell> {
  if (value === null) return {};
  if (isCellError(value)) return { value: storedError(value.error) };
  if (typeof value !== "string") return { value };
  const text = escapeEscapes(value);
  // The file library takes such text for an error; as formatted text without formatting it stays text.
  return looksLikeError.test(value) ? { value: text, richText: [{ text }] } : { value: text };
}

function formulaCell(cell: CellSnapshot, formula: string, context: FormulaContext): Partial<Cell> {
  const result = isCellError(cell.value) ? storedError(cell.value.error) : cell.value;
  const area = { row: cell.row, column: cell.column, rows: cell.spill?.rows ?? 1, columns: cell.spill?.columns ?? 1 };
  return {
    formula: fileFormula(formula, context),
    ...(result === null ? {} : { formulaResult: typeof result === "string" ? escapeEscapes(result) : result }),
    ...(cell.spill || canSpill(formula, context)
      ? { formulaType: "array", formulaRef: areaAddress(area), formulaDynamic: true }
      : {}),
  };
}

/** The table a cell lies in, by name. */
export function tableAt(tables: SheetSnapshot["tables"], row: number, column: number): string | null {
  return tables.find((table) => areaContains(table.area, row, column))?.name ?? null;
}

/** The cells of a sheet, keyed as the file library wants them (`row,column`). */
export function fileCells(sheet: SheetSnapshot, context: Omit<FormulaContext, "ownTable">): Map<string, Partial<Cell>> {
  return new Map(
    sheet.cells.map((cell) => {
      const ownTable = tableAt(sheet.tables, cell.row, cell.column);
      const content =
        cell.formula === undefined
          ? constantCell(cell.value)
          : formulaCell(cell, cell.formula, { ...context, ownTable });
      // In a file a cell does not take over the style of its row or column: it has the number of its own.
      const style = cell.style ?? sheet.rowStyles?.[cell.row] ?? sheet.columnStyles?.[cell.column];
      return [`${cell.row},${cell.column}`, { ...content, ...(style ? { style: fileStyle(style) } : {}) }];
    }),
  );
}
