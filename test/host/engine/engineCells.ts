import { parseA1Ref, toCol } from "@borgar/fx";
import type { CalculatedCell, FormulaEngine } from "../../../src/host/engine/formulaEngine";
import type { CellValue } from "../../../src/host/workbook/cellValue";

/** Writes a cell as a user would: text that starts with `=` is a formula. */
export function setCell(engine: FormulaEngine, sheetId: string, address: string, content: CellValue): void {
  const isFormula = typeof content === "string" && content.startsWith("=");
  engine.setCells(sheetId, [{ ...cellAt(address), content: isFormula ? { formula: content } : { value: content } }]);
}

/** The changed values of one sheet by address. */
export function valueIn(cells: readonly CalculatedCell[], sheetId: string): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    cells
      .filter((cell) => cell.sheetId === sheetId)
      .map((cell) => [`${toCol(cell.column)}${String(cell.row + 1)}`, cell.value]),
  );
}

export function cellAt(address: string): { readonly row: number; readonly column: number } {
  const reference = parseA1Ref(address);
  const range = reference && "range" in reference ? reference.range : undefined;
  return { row: range?.top ?? 0, column: range?.left ?? 0 };
}
