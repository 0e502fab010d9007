import { maximumColumns } from "./cellAddress";
import { newSheet, newWorkbook } from "./newState";
import type { ChartSnapshot } from "./chartSnapshot";
import type { CellSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./snapshot";
import type { Cell, ChartState, SheetState, TableState, WorkbookState } from "./workbookState";

/**
 * A workbook from plain data. Ids are kept; filters and selection are not part of a snapshot. It shares values with the snapshot, which it replaces and
 * never changes.
 */
export function fromSnapshot(snapshot: WorkbookSnapshot): WorkbookState {
  const sheets = snapshot.sheets.map(sheetFrom);
  const ids = JSON.stringify([
    snapshot.sheets.map(({ id }) => id),
    snapshot.sheets.map(({ tables, charts }) => [tables, charts]),
  ]);
  const state = newWorkbook(sheets);
  const isThere = sheets.some(({ id }) => id === snapshot.activeSheetId);
  const activeSheetId = isThere ? snapshot.activeSheetId : state.activeSheetId;
  return {
    ...state,
    activeSheetId,
    selection: { ...state.selection, sheetId: activeSheetId },
    names: snapshot.names,
    settings: snapshot.settings,
    customProperties: snapshot.customProperties,
    properties: snapshot.properties ?? {},
    customXmlParts: snapshot.customXmlParts,
    counters: {
      sheet: highest(/0001-0000-([0-9A-F]{4})-/g, ids),
      table: sheets.flatMap(({ tables }) => tables).length,
      chart: sheets.flatMap(({ charts }) => charts).length,
      object: highest(/8000-([0-9A-F]{12})/g, JSON.stringify(withoutCells(snapshot))),
    },
  };
}

/** Cells have no ids. */
function withoutCells(snapshot: WorkbookSnapshot): object {
  return { ...snapshot, sheets: snapshot.sheets.map(({ cells: _cells, ...sheet }) => sheet) };
}

/** New ids count on from the highest one in use. */
function highest(pattern: RegExp, text: string): number {
  let most = 0;
  for (const [, digits] of text.matchAll(pattern)) most = Math.max(most, parseInt(digits ?? "0", 16) + 1);
  return most;
}

function sheetFrom(snapshot: SheetSnapshot): SheetState {
  const { visibility, tabColor, showGridlines, frozen, columnWidths, rowHeights, merges, names, pageLayout } = snapshot;
  return {
    ...newSheet(snapshot.id, snapshot.name),
    visibility,
    tabColor,
    showGridlines,
    showHeadings: snapshot.showHeadings !== false,
    customProperties: snapshot.customProperties ?? {},
    frozen,
    columnWidths,
    rowHeights,
    hiddenRows: new Set(snapshot.hiddenRows),
    hiddenColumns: new Set(snapshot.hiddenColumns),
    merges,
    cells: cellsFrom(snapshot.cells),
    rowStyles: snapshot.rowStyles ?? {},
    columnStyles: snapshot.columnStyles ?? {},
    tables: snapshot.tables.map(tableFrom),
    validations: snapshot.validations,
    conditionalFormats: snapshot.conditionalFormats,
    names,
    protection: { ...snapshot.protection, password: "" },
    pageLayout,
    charts: snapshot.charts.map(chartFrom),
  };
}

function cellsFrom(snapshots: readonly CellSnapshot[]): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  const owners = spillOwners(snapshots);
  for (const { row, column, spilled, ...cell } of snapshots) {
    const key = row * maximumColumns + column;
    const spilledFrom = spilled === true ? owners.get(key) : undefined;
    cells.set(key, spilledFrom === undefined ? cell : { ...cell, spilledFrom });
  }
  return cells;
}

/** The anchor of each spilled cell, by the cell's key. */
function spillOwners(snapshots: readonly CellSnapshot[]): ReadonlyMap<number, { row: number; column: number }> {
  const owners = new Map<number, { row: number; column: number }>();
  for (const { row, column, spill } of snapshots)
    if (spill !== undefined)
      for (let down = 0; down < spill.rows; down++)
        for (let right = 0; right < spill.columns; right++)
          owners.set((row + down) * maximumColumns + column + right, { row, column });
  return owners;
}

function tableFrom(snapshot: TableSnapshot): TableState {
  return { ...snapshot, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false, sort: [] };
}

function chartFrom(chart: ChartSnapshot): ChartState {
  return { ...chart, properties: chart.properties ?? {} };
}
