import type { CellContent, TableGeometry, WorkbookChange } from "./calculationSeam";
import type { JournalListener } from "./journal";
import { hiddenRowsOf } from "./hiddenRows";
import type { Cell, SheetState, TableState, WorkbookState } from "./workbookState";
import { maximumColumns } from "./cellAddress";

/** A table as structured references see it. */
export function geometryOf(sheet: SheetState, table: TableState): TableGeometry {
  return {
    id: table.id,
    name: table.name,
    sheetId: sheet.id,
    area: table.area,
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
    columns: table.columns.map(({ name }) => name),
  };
}

const noRows = "/";

function rowsText(sheet: SheetState): string {
  const { hidden, filteredOut } = hiddenRowsOf(sheet);
  return `${[...hidden].join()}/${[...filteredOut].join()}`;
}

/** Gathers what the journal changes and tells a calculator, once for each action. */
export class ChangePublisher implements JournalListener {
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private cells = new Map<SheetState, Map<number, CellContent>>();
  private rewritten = new Set<SheetState>();
  private isStructureDirty = false;
  private knownSheets = new Map<string, string>();
  private knownNames = "";
  private knownTables = "";
  private knownHiddenRows = new Map<string, string>();

  constructor(private readonly state: () => WorkbookState) {}

  subscribe(listener: (change: WorkbookChange) => void): () => void {
    if (this.listeners.size === 0) this.takeStock();
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  cellChanged(sheet: SheetState, row: number, column: number, before: Cell | undefined, after: Cell | undefined): void {
    if (before?.value === after?.value && before?.formula === after?.formula) return;
    const changes = this.cells.get(sheet) ?? new Map<number, CellContent>();
    this.cells.set(sheet, changes);
    const isSpilled = after?.spilledFrom !== undefined;
    const content = { value: isSpilled ? null : (after?.value ?? null), formula: after?.formula ?? null };
    changes.set(row * maximumColumns + column, { row, column, ...content });
  }

  cellsReplaced(sheet: SheetState): void {
    this.rewritten.add(sheet);
    this.isStructureDirty = true;
  }

  structureChanged(): void {
    this.isStructureDirty = true;
  }

  /** Another workbook took the place of this one: every sheet, name and table is to be read again. */
  everythingReplaced(): void {
    this.cells = new Map();
    this.rewritten = new Set(this.state().sheets);
    this.knownNames = "";
    this.knownTables = "";
    this.knownHiddenRows = new Map();
    this.isStructureDirty = true;
  }

  /** Tells the listeners what changed since the last call. */
  publish(): void {
    const { cells } = this;
    this.cells = new Map();
    if (this.isStructureDirty) this.publishStructure();
    for (const [sheet, changes] of cells)
      if (!this.rewritten.has(sheet) && this.knownSheets.has(sheet.id))
        this.tell({ kind: "cells", sheetId: sheet.id, cells: [...changes.values()] });
    this.rewritten.clear();
    this.isStructureDirty = false;
  }

  private publishStructure(): void {
    const { sheets } = this.state();
    const [before, names, tables] = [this.knownSheets, this.knownNames, this.knownTables];
    const hiddenRows = this.knownHiddenRows;
    this.takeStock();
    for (const id of before.keys()) if (!this.knownSheets.has(id)) this.tell({ kind: "sheetRemoved", sheetId: id });
    for (const { id, name } of sheets) {
      if (!before.has(id)) this.tell({ kind: "sheetAdded", sheetId: id, name });
      else if (before.get(id) !== name) this.tell({ kind: "sheetRenamed", sheetId: id, name });
    }
    for (const sheet of sheets)
      if (this.rewritten.has(sheet) || !before.has(sheet.id)) this.tell({ kind: "sheetRewritten", sheetId: sheet.id });
    for (const sheet of sheets) if (!before.has(sheet.id)) this.rewritten.add(sheet);
    if (names !== this.knownNames) this.tell({ kind: "names" });
    if (tables !== this.knownTables) this.tell({ kind: "tables" });
    for (const [sheetId, rows] of this.knownHiddenRows)
      if ((hiddenRows.get(sheetId) ?? noRows) !== rows) this.tell({ kind: "hiddenRows", sheetId });
  }

  private takeStock(): void {
    const { sheets, names } = this.state();
    this.knownSheets = new Map(sheets.map(({ id, name }) => [id, name]));
    this.knownNames = JSON.stringify([names, sheets.map((sheet) => sheet.names)]);
    this.knownHiddenRows = new Map(sheets.map((sheet) => [sheet.id, rowsText(sheet)]));
    this.knownTables = JSON.stringify(sheets.map((sheet) => sheet.tables.map((table) => geometryOf(sheet, table))));
  }

  private tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
