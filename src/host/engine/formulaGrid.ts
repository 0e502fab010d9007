import type { Area } from "../workbook/snapshot";
import { areasOverlap } from "./a1Text";
import { cellKey } from "./cellKey";
import { DirtyFormulas } from "./dirtyFormulas";
import type { FormulaCell } from "./formulaCell";
import { ReferenceIndex } from "./referenceIndex";

interface SheetFormulas {
  readonly formulas: Map<number, FormulaCell>;
  readonly readers: ReferenceIndex<FormulaCell>;
  /** Spilled cells, anchors left out. */
  readonly spilled: Map<number, FormulaCell>;
  readonly spilling: Set<FormulaCell>;
  readonly dirty: DirtyFormulas;
}

/** All formulas of the workbook: where they stand, who reads what, which of them wait for calculation. */
export class FormulaGrid {
  private readonly sheets = new Map<string, SheetFormulas>();

  addSheet(sheetId: string): void {
    this.sheets.set(sheetId, {
      formulas: new Map(),
      readers: new ReferenceIndex(),
      spilled: new Map(),
      spilling: new Set(),
      dirty: new DirtyFormulas(),
    });
  }

  removeSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  *all(): Iterable<FormulaCell> {
    for (const sheet of this.sheets.values()) yield* sheet.formulas.values();
  }

  *allOf(sheetId: string): Iterable<FormulaCell> {
    yield* this.sheets.get(sheetId)?.formulas.values() ?? [];
  }

  *allDirty(): Iterable<FormulaCell> {
    for (const sheet of this.sheets.values()) yield* sheet.dirty.all();
  }

  at(sheetId: string, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheetId)?.formulas.get(cellKey(row, column));
  }

  /** The formula whose dynamic array fills a cell that is not its own. */
  spillerOf(sheetId: string, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheetId)?.spilled.get(cellKey(row, column));
  }

  put(formula: FormulaCell): void {
    this.sheets.get(formula.sheetId)?.formulas.set(cellKey(formula.row, formula.column), formula);
  }

  take(formula: FormulaCell): void {
    this.unlink(formula);
    this.clean(formula);
    this.sheets.get(formula.sheetId)?.formulas.delete(cellKey(formula.row, formula.column));
  }

  /** Enters what a compiled formula reads. */
  link(formula: FormulaCell): void {
    for (const { sheetId, area } of formula.compiled?.areas ?? []) this.sheets.get(sheetId)?.readers.add(area, formula);
  }

  unlink(formula: FormulaCell): void {
    for (const { sheetId, area } of formula.compiled?.areas ?? [])
      this.sheets.get(sheetId)?.readers.remove(area, formula);
  }

  readers(sheetId: string, area: Area, visit: (area: Area, readers: ReadonlySet<FormulaCell>) => void): void {
    this.sheets.get(sheetId)?.readers.overlapping(area, visit);
  }

  isDirty(formula: FormulaCell): boolean {
    return this.sheets.get(formula.sheetId)?.dirty.has(formula) ?? false;
  }

  markDirty(formula: FormulaCell): void {
    this.sheets.get(formula.sheetId)?.dirty.add(formula);
  }

  clean(formula: FormulaCell): void {
    this.sheets.get(formula.sheetId)?.dirty.remove(formula);
  }

  /** Dirty formulas that a formula reads, be it by their own cell or by one they spill into. */
  dirtyPrecedents(formula: FormulaCell): readonly FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const { sheetId, area } of formula.compiled?.areas ?? []) this.collectDirty(sheetId, area, found);
    return found.filter((precedent) => precedent !== formula || readsItself(formula));
  }

  /** A dirty formula whose value stands in an area. */
  dirtyIn(sheetId: string, area: Area): FormulaCell | undefined {
    const found: FormulaCell[] = [];
    this.collectDirty(sheetId, area, found);
    return found[0];
  }

  private collectDirty(sheetId: string, area: Area, found: FormulaCell[]): void {
    const sheet = this.sheets.get(sheetId);
    if (sheet === undefined || sheet.dirty.size === 0) return;
    sheet.dirty.collectIn(area, found);
    for (const spiller of sheet.spilling)
      if (sheet.dirty.has(spiller) && areasOverlap(spiller.spill, area)) found.push(spiller);
  }

  setSpiller(formula: FormulaCell, row: number, column: number): void {
    const sheet = this.sheets.get(formula.sheetId);
    sheet?.spilled.set(cellKey(row, column), formula);
    sheet?.spilling.add(formula);
  }

  clearSpiller(formula: FormulaCell, row: number, column: number): void {
    this.sheets.get(formula.sheetId)?.spilled.delete(cellKey(row, column));
  }

  endSpill(formula: FormulaCell): void {
    this.sheets.get(formula.sheetId)?.spilling.delete(formula);
  }
}

function readsItself(formula: FormulaCell): boolean {
  return (formula.compiled?.areas ?? []).some(
    ({ sheetId, area }) =>
      sheetId === formula.sheetId &&
      areasOverlap(area, { row: formula.row, column: formula.column, rows: 1, columns: 1 }),
  );
}
