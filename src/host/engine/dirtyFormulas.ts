import type { Area } from "../workbook/snapshot";
import type { FormulaCell } from "./formulaCell";

/** The formulas of one sheet that wait for calculation, by column, so that a look at a clean column costs nothing. */
export class DirtyFormulas {
  size = 0;
  private readonly columns = new Map<number, Map<number, FormulaCell>>();

  add(formula: FormulaCell): void {
    const column = this.columns.get(formula.column) ?? new Map<number, FormulaCell>();
    this.columns.set(formula.column, column);
    if (column.has(formula.row)) return;
    column.set(formula.row, formula);
    this.size += 1;
  }

  remove(formula: FormulaCell): void {
    if (this.columns.get(formula.column)?.delete(formula.row)) this.size -= 1;
  }

  has(formula: FormulaCell): boolean {
    return this.columns.get(formula.column)?.get(formula.row) === formula;
  }

  *all(): Iterable<FormulaCell> {
    for (const column of this.columns.values()) yield* column.values();
  }

  collectIn(area: Area, found: FormulaCell[]): void {
    if (area.columns <= this.columns.size) {
      for (let index = area.column; index < area.column + area.columns; index += 1)
        collectInColumn(this.columns.get(index), area, found);
      return;
    }
    for (const [index, column] of this.columns) {
      if (index >= area.column && index < area.column + area.columns) collectInColumn(column, area, found);
    }
  }
}

function collectInColumn(column: ReadonlyMap<number, FormulaCell> | undefined, area: Area, found: FormulaCell[]): void {
  if (column === undefined || column.size === 0) return;
  const last = area.row + area.rows - 1;
  if (column.size < area.rows) {
    for (const [row, formula] of column) if (row >= area.row && row <= last) found.push(formula);
    return;
  }
  for (let row = area.row; row <= last; row += 1) {
    const formula = column.get(row);
    if (formula !== undefined) found.push(formula);
  }
}
