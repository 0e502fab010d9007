import { areaWithout, containsCell } from "./areas";
import type { JournalListener } from "./journal";
import type { Area } from "./snapshot";
import type { Cell, SheetState } from "./workbookState";

interface FilledRows {
  /** As it reads in the first row of `area`. */
  readonly formula: string;
  readonly area: Area;
}

/**
 * Remembers in which rows of a column a formula stands filled down, until one of them gets another formula: a table that is written part by part
 * would otherwise be looked through as a whole for every part.
 */
export class FilledColumns implements JournalListener {
  private readonly sheets = new WeakMap<SheetState, Map<number, FilledRows>>();

  /** Notes that every cell of `area`, one column wide, holds `formula`, filled down from its first row. */
  remember(sheet: SheetState, area: Area, formula: string): void {
    const columns = this.sheets.get(sheet) ?? new Map<number, FilledRows>();
    this.sheets.set(sheet, columns.set(area.column, { formula, area }));
  }

  /** The parts of `area`, one column wide, of which is not known that they hold `formula`, filled down from its first row. */
  unknownParts(sheet: SheetState, area: Area, formula: string): readonly Area[] {
    const filled = this.sheets.get(sheet)?.get(area.column);
    return filled?.formula === formula && filled.area.row === area.row ? areaWithout(area, filled.area) : [area];
  }

  cellChanged(sheet: SheetState, row: number, column: number, before: Cell | undefined, after: Cell | undefined): void {
    if (before?.formula === after?.formula) return;
    const columns = this.sheets.get(sheet);
    const filled = columns?.get(column);
    if (filled !== undefined && containsCell(filled.area, row, column)) columns?.delete(column);
  }

  cellsReplaced(sheet: SheetState): void {
    this.sheets.delete(sheet);
  }

  structureChanged(): void {
    // Formulas stay in their cells.
  }
}
