import type { FunctionVariantType } from "@univerjs/engine-formula";
import type { CellValue } from "../workbook/cellValue";
import type { Area } from "../workbook/snapshot";
import { SHEET_COLUMNS, SHEET_ROWS } from "./a1Text";
import { spreadDirty } from "./spreadDirty";
import type { CellStore } from "./cellStore";
import type { FormulaCell } from "./formulaCell";
import type { CalculatedCell } from "./formulaEngine";
import type { FormulaEvaluator } from "./formulaEvaluator";
import type { FormulaGrid } from "./formulaGrid";
import { toMatrix } from "./valueObjects";
import type { CellMatrix } from "./valueObjects";

/** Writes what formulas gave into the store, spills it, and remembers which cells changed. */
export class FormulaResults {
  changeCount = 0;
  isSpillBlocked: (sheetId: string, area: Area) => boolean = () => false;
  private changed = new Map<string, CalculatedCell>();

  constructor(
    private readonly store: CellStore,
    private readonly grid: FormulaGrid,
    private readonly evaluator: FormulaEvaluator,
    private readonly onSpillMoved: (formula: FormulaCell) => void,
  ) {}

  setVariant(formula: FormulaCell, variant: FunctionVariantType): void {
    this.set(formula, toMatrix(variant, this.store));
  }

  set(formula: FormulaCell, matrix: CellMatrix): void {
    const wanted = spillArea(formula, matrix);
    const blocked = this.isBlocked(formula, wanted);
    formula.blockedSpill = blocked ? wanted : null;
    formula.result = blocked ? [[{ error: "#SPILL!" }]] : matrix.map((row) => row.map((value) => value ?? 0));
    const before = formula.spill;
    formula.spill = blocked ? spillArea(formula, formula.result) : wanted;
    if (before.rows !== formula.spill.rows || before.columns !== formula.spill.columns) this.moveSpill(formula, before);
    formula.result.forEach((row, rowIndex) => {
      row.forEach((value, columnIndex) => {
        this.writeResult(formula, formula.row + rowIndex, formula.column + columnIndex, value);
      });
    });
  }

  /** Empties the cells a formula spilled into; for a formula that goes away. */
  withdraw(formula: FormulaCell): void {
    const before = formula.spill;
    formula.spill = spillArea(formula, [[null]]);
    this.moveSpill(formula, before);
  }

  /** Writes a value that the workbook holds itself, or empties the cell of a new formula. */
  writeContent(sheetId: string, row: number, column: number, value: CellValue): void {
    this.changed.delete(changeKey(sheetId, row, column));
    if (this.store.write(sheetId, row, column, value)) this.cellChanged(sheetId, row, column);
  }

  takeChanges(): readonly CalculatedCell[] {
    const changes = [...this.changed.values()];
    this.changed = new Map();
    return changes;
  }

  private isBlocked(formula: FormulaCell, area: Area): boolean {
    if (area.rows === 1 && area.columns === 1) return false;
    if (area.row + area.rows > SHEET_ROWS || area.column + area.columns > SHEET_COLUMNS) return true;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (row === formula.row && column === formula.column) continue;
        if (this.grid.at(formula.sheetId, row, column) !== undefined) return true;
        const isFull = this.store.read(formula.sheetId, row, column) !== null;
        if (isFull && this.grid.spillerOf(formula.sheetId, row, column) !== formula) return true;
      }
    }
    return this.isSpillBlocked(formula.sheetId, area);
  }

  private moveSpill(formula: FormulaCell, before: Area): void {
    for (let row = before.row; row < before.row + before.rows; row += 1) {
      for (let column = before.column; column < before.column + before.columns; column += 1) {
        if (isInside(formula.spill, row, column) || this.grid.spillerOf(formula.sheetId, row, column) !== formula)
          continue;
        this.grid.clearSpiller(formula, row, column);
        this.writeChange(formula.sheetId, row, column, null);
      }
    }
    if (formula.spill.rows * formula.spill.columns === 1) this.grid.endSpill(formula);
    this.onSpillMoved(formula);
  }

  private writeResult(formula: FormulaCell, row: number, column: number, value: CellValue): void {
    const isAnchor = row === formula.row && column === formula.column;
    if (!isAnchor) this.grid.setSpiller(formula, row, column);
    this.writeChange(formula.sheetId, row, column, value, isAnchor ? undefined : formula);
  }

  private writeChange(sheetId: string, row: number, column: number, value: CellValue, spiller?: FormulaCell): void {
    const formula = spiller === undefined ? this.grid.at(sheetId, row, column)?.compiled : null;
    if (!this.store.write(sheetId, row, column, value, formula?.isSubtotal === true ? formula.text : undefined)) return;
    const anchor = spiller === undefined ? {} : { anchor: { row: spiller.row, column: spiller.column } };
    this.changed.set(changeKey(sheetId, row, column), {
      sheetId,
      row,
      column,
      value,
      spilled: spiller !== undefined,
      ...anchor,
    });
    this.cellChanged(sheetId, row, column);
  }

  private cellChanged(sheetId: string, row: number, column: number): void {
    this.changeCount += 1;
    const area: Area = { row, column, rows: 1, columns: 1 };
    spreadDirty(this.grid, sheetId, area);
    this.grid.readers(sheetId, area, (read, readers) => {
      this.evaluator.forgetArray(sheetId, read);
      for (const reader of readers) reader.mustEvaluate = true;
    });
  }
}

function spillArea(formula: FormulaCell, matrix: CellMatrix): Area {
  return {
    row: formula.row,
    column: formula.column,
    rows: Math.max(1, matrix.length),
    columns: Math.max(1, matrix[0]?.length ?? 1),
  };
}

function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function changeKey(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${String(row)} ${String(column)}`;
}
