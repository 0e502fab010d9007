import type {
  CalculationModel,
  CellContent,
  CellPlace,
  NameDefinition,
  WorkbookChange,
} from "../workbook/calculationSeam";
import { isCellError, type CellValue } from "../workbook/cellValue";
import { cellKey, columnOfKey, rowOfKey } from "./cellKey";
import { sameValue } from "./cellStore";
import type { EngineCell, FormulaEngine } from "./formulaEngine";
import { isSame, type MirroredCell } from "./mirroredCell";
import { mayReferToTables, translateStructuredReferences } from "./structuredReferences";
import { TableDirectory } from "./tableDirectory";

/** Tells the engine what changed in the workbook, and only that. */
export class WorkbookMirror {
  private readonly tables: TableDirectory;
  private readonly sheets = new Map<string, Map<number, MirroredCell>>();
  private readonly changedCells = new Map<string, Map<number, CellContent>>();
  private readonly rewrittenSheets = new Set<string>();
  private names = new Map<string, NameDefinition & { readonly translated: string }>();
  private readonly rowsHidden = new Set<string>();
  private namesChanged = true;
  private tablesChanged = false;

  constructor(
    private readonly model: CalculationModel,
    private readonly engine: FormulaEngine,
  ) {
    this.tables = new TableDirectory(model);
    for (const { id, name } of model.sheets()) {
      this.addSheet(id, name);
      this.rewrittenSheets.add(id);
      this.rowsHidden.add(id);
    }
  }

  /** Notes a change; the engine hears of it at the next `flush`. Sheets come and go at once, so that order is kept. */
  note(change: WorkbookChange): void {
    switch (change.kind) {
      case "sheetAdded":
        this.addSheet(change.sheetId, change.name);
        this.rewrittenSheets.add(change.sheetId);
        this.tablesChanged = true;
        break;
      case "sheetRemoved":
        this.removeSheet(change.sheetId);
        break;
      case "sheetRenamed":
        this.engine.renameSheet(change.sheetId, change.name);
        this.tablesChanged = true;
        break;
      case "cells":
        this.noteCells(change.sheetId, change.cells);
        break;
      case "sheetRewritten":
        this.rewrittenSheets.add(change.sheetId);
        this.changedCells.delete(change.sheetId);
        break;
      case "names":
        this.namesChanged = true;
        break;
      case "tables":
        this.tablesChanged = true;
        break;
      case "hiddenRows":
        this.rowsHidden.add(change.sheetId);
        break;
    }
  }

  flush(): void {
    const { tablesChanged, namesChanged } = this;
    this.tablesChanged = false;
    this.namesChanged = false;
    if (tablesChanged || this.rewrittenSheets.size > 0) this.tables.refresh();
    if (tablesChanged || namesChanged) this.sendNames();
    const rewritten = [...this.rewrittenSheets];
    this.rewrittenSheets.clear();
    for (const sheetId of rewritten) this.sendSheet(sheetId);
    const changed = [...this.changedCells];
    this.changedCells.clear();
    for (const [sheetId, cells] of changed) this.send(sheetId, cells);
    if (tablesChanged) this.translateAgain();
    for (const sheetId of this.rowsHidden) {
      const { hidden, filteredOut } = this.model.hiddenRows(sheetId);
      this.engine.setHiddenRows(sheetId, hidden, filteredOut);
    }
    this.rowsHidden.clear();
  }

  /** A formula of the workbook as the engine takes it, its structured references written as addresses. */
  translated(formula: string, place: CellPlace): string {
    return translateStructuredReferences(formula, place, this.tables);
  }

  private addSheet(sheetId: string, name: string): void {
    this.engine.addSheet(sheetId, name);
    this.sheets.set(sheetId, new Map());
  }

  private removeSheet(sheetId: string): void {
    this.engine.removeSheet(sheetId);
    this.sheets.delete(sheetId);
    this.changedCells.delete(sheetId);
    this.rewrittenSheets.delete(sheetId);
    this.tablesChanged = true;
  }

  private noteCells(sheetId: string, cells: readonly CellContent[]): void {
    if (this.rewrittenSheets.has(sheetId)) return;
    const changed = this.changedCells.get(sheetId) ?? new Map<number, CellContent>();
    this.changedCells.set(sheetId, changed);
    for (const cell of cells) changed.set(cellKey(cell.row, cell.column), cell);
  }

  private sendSheet(sheetId: string): void {
    const known = this.sheets.get(sheetId);
    if (known === undefined) return;
    const present = [...this.model.cells(sheetId)];
    const isKnown = (cell: CellContent) =>
      isSame(known.get(cellKey(cell.row, cell.column)), () => this.contentOf(sheetId, cell)) &&
      this.isShown(sheetId, cell);
    const changed = present.filter((cell) => !isKnown(cell));
    const cells = new Map(changed.map((cell) => [cellKey(cell.row, cell.column), cell]));
    const presentKeys = new Set(present.map(({ row, column }) => cellKey(row, column)));
    for (const key of known.keys()) if (!presentKeys.has(key)) cells.set(key, emptyCell(key));
    this.send(sheetId, cells);
  }

  /** Whether a cell shows what its formula gave: one that was emptied and written again in one round trip does not yet. */
  private isShown(sheetId: string, { row, column, formula, value }: CellContent): boolean {
    const result = formula === null ? null : this.engine.resultOf(sheetId, row, column);
    const isBusy = isCellError(value) && value.error === "#BUSY!";
    return result === null || isBusy || sameValue(result[0]?.[0] ?? 0, value);
  }

  private send(sheetId: string, cells: ReadonlyMap<number, CellContent>): void {
    const known = this.sheets.get(sheetId);
    if (known === undefined) return;
    const sent = [...cells].map(([key, cell]): EngineCell => {
      const content = this.contentOf(sheetId, cell);
      const tableFormula = cell.formula !== null && mayReferToTables(cell.formula) ? cell.formula : null;
      if (cell.formula === null && cell.value === null) known.delete(key);
      else known.set(key, { content, tableFormula });
      return { row: cell.row, column: cell.column, content };
    });
    this.engine.setCells(sheetId, sent);
  }

  private contentOf(sheetId: string, { row, column, formula, value }: CellContent): EngineCell["content"] {
    return formula === null ? { value } : { formula: this.translated(formula, { sheetId, row, column }) };
  }

  private translateAgain(): void {
    for (const [sheetId, known] of this.sheets) {
      const cells = new Map<number, CellContent>();
      for (const [key, cell] of known) {
        if (cell.tableFormula === null) continue;
        const again: CellContent = {
          row: rowOfKey(key),
          column: columnOfKey(key),
          formula: cell.tableFormula,
          value: null,
        };
        if (!isSame(cell, () => this.contentOf(sheetId, again))) cells.set(key, again);
      }
      if (cells.size > 0) this.send(sheetId, cells);
    }
  }

  private sendNames(): void {
    const names = this.model.names().map((name) => ({ ...name, translated: this.translateName(name) }));
    const next = new Map(names.map((name) => [`${name.sheetId ?? ""}!${name.name.toUpperCase()}`, name]));
    for (const [key, { name, sheetId }] of this.names) if (!next.has(key)) this.engine.setName(name, null, sheetId);
    for (const [key, { name, sheetId, translated }] of next) {
      if (this.names.get(key)?.translated !== translated) this.engine.setName(name, translated, sheetId);
    }
    this.names = next;
  }

  /** A name has no row of its own. References in it mean the sheets they name; a table is referred to with its sheet. */
  private translateName({ formula }: NameDefinition): string {
    return this.translated(formula, { sheetId: "", row: -1, column: -1 });
  }
}

function emptyCell(key: number): CellContent {
  return { row: rowOfKey(key), column: columnOfKey(key), formula: null, value: null satisfies CellValue };
}
