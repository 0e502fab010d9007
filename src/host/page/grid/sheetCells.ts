import { CellValueType, type ICellData } from "@univerjs/core";
import { isCellError, type CellValue } from "../../workbook/cellValue";
import { errorName } from "../../workbook/errorNames";
import type { CellStyle, SheetSnapshot } from "../../workbook/snapshot";
import { styleData } from "./styleData";
import { tableLook } from "./tableLook";

/** What the grid draws, by row and column: the values as calculated, never formulas (the workbook behind it calculates). */
export type GridCells = Record<number, Record<number, ICellData>>;

/** All cells of a sheet that show something: content, formatting, or the look of a table they belong to. */
export function sheetCells(sheet: SheetSnapshot, language: string): GridCells {
  const styles = new Map<string, CellStyle>();
  for (const table of sheet.tables) {
    for (let row = table.area.row; row < table.area.row + table.area.rows; row++) {
      const look = tableLook(table, row);
      for (let column = 0; column < table.area.columns; column++)
        styles.set(`${row},${table.area.column + column}`, look);
    }
  }
  const cells: GridCells = {};
  const put = (row: number, column: number, cell: ICellData) => ((cells[row] ??= {})[column] = cell);
  for (const [key, look] of styles) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    put(row, column, { s: styleData(look) });
  }
  for (const { row, column, value, style } of sheet.cells) {
    const look = styles.get(`${row},${column}`);
    const plain = style && look ? { ...look, ...style } : (style ?? look);
    const whole = isPlainFraction(value, plain) ? { ...plain, numberFormat: "0.##########" } : plain;
    put(row, column, { ...content(value, language), ...(whole ? { s: styleData(whole) } : {}) });
  }
  return cells;
}

/** The grid writes such a number with a point in every language; with a format it takes the comma of the workbook's language. */
function isPlainFraction(value: CellValue, style: CellStyle | undefined): boolean {
  if (typeof value !== "number" || Number.isInteger(value)) return false;
  const size = Math.abs(value);
  return (style?.numberFormat ?? "General") === "General" && size > 1e-4 && size < 1e9;
}

/** Truth values as Excel shows them in the language of Office. */
const truth: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  nl: ["WAAR", "ONWAAR"],
  fr: ["VRAI", "FAUX"],
  en: ["TRUE", "FALSE"],
};

function content(value: CellValue, language: string): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: errorName(value.error, language), t: CellValueType.FORCE_STRING };
  if (typeof value === "boolean") {
    const [yes, no] = truth[language.slice(0, 2)] ?? ["TRUE", "FALSE"];
    return { v: value ? yes : no, t: CellValueType.FORCE_STRING };
  }
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return { v: value, t: CellValueType.STRING };
}
