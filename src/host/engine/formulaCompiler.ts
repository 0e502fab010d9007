import { areasOverlap, SHEET_COLUMNS, SHEET_ROWS } from "./a1Text";
import { spreadDirty } from "./spreadDirty";
import type { CellStore } from "./cellStore";
import { compileFormula } from "./compileFormula";
import type { FormulaCell } from "./formulaCell";
import type { FormulaGrid } from "./formulaGrid";
import type { FormulaScope } from "./formulaScope";

/** Compiles formulas when they are needed, and again when something they mention gets another meaning. */
export class FormulaCompiler {
  private readonly spillReaders = new Set<FormulaCell>();

  constructor(
    private readonly grid: FormulaGrid,
    private readonly scope: FormulaScope,
    private readonly store: CellStore,
  ) {}

  compile(formula: FormulaCell): void {
    formula.compiled = compileFormula(formula.source, formula.sheetId, this.scope);
    formula.node = null;
    for (const { sheetId, area } of formula.compiled.areas) {
      if (!reachesEdge(area.rows, area.columns))
        this.store.reach(sheetId, area.row + area.rows - 1, area.column + area.columns - 1);
    }
    if (formula.compiled.spillAnchors.length > 0) this.spillReaders.add(formula);
    this.grid.link(formula);
  }

  /** Enters a formula, or a formula with a new meaning, for calculation. */
  mustCalculate(formula: FormulaCell): void {
    formula.mustEvaluate = true;
    this.grid.markDirty(formula);
    spreadDirty(this.grid, formula.sheetId, formula.spill);
  }

  release(formula: FormulaCell): void {
    this.spillReaders.delete(formula);
    this.grid.take(formula);
  }

  /** Sheets, defined names or functions with these names came, went or changed. */
  meaningChanged(...names: readonly string[]): void {
    const changed = names.map((name) => name.toUpperCase());
    for (const formula of this.grid.all()) {
      const mentions = formula.compiled?.mentions;
      if (mentions !== undefined && changed.some((name) => mentions.has(name))) this.recompile(formula);
    }
  }

  /** What SUBTOTAL and AGGREGATE leave out is other than before. */
  hiddenRowsChanged(): void {
    for (const formula of this.grid.all()) if (formula.compiled?.isSubtotal === true) this.mustCalculate(formula);
  }

  spillMoved(anchor: FormulaCell): void {
    for (const formula of [...this.spillReaders]) {
      const reads = formula.compiled?.spillAnchors.some(
        ({ sheetId, area }) => sheetId === anchor.sheetId && areasOverlap(area, cellArea(anchor)),
      );
      if (reads === true) this.recompile(formula);
    }
  }

  private recompile(formula: FormulaCell): void {
    this.grid.unlink(formula);
    this.spillReaders.delete(formula);
    formula.compiled = null;
    formula.node = null;
    this.mustCalculate(formula);
  }
}

function cellArea({ row, column }: FormulaCell): { row: number; column: number; rows: number; columns: number } {
  return { row, column, rows: 1, columns: 1 };
}

/** Whole rows or columns go on to the edge of the sheet: they do not make it larger. */
function reachesEdge(rows: number, columns: number): boolean {
  return rows === SHEET_ROWS || columns === SHEET_COLUMNS;
}
