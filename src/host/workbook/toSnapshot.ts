import { placeOfKey } from "./sheetCells";
import type { ChartSnapshot } from "./chartSnapshot";
import type { CellSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./snapshot";
import type { Cell, ChartState, SheetState, TableState, WorkbookState } from "./workbookState";

/**
 * The whole workbook as plain data. It shares values with the workbook, which replaces a value and never changes one: later changes do not touch it.
 */
export function toSnapshot(state: WorkbookState): WorkbookSnapshot {
  return {
    sheets: state.sheets.map(sheetSnapshot),
    activeSheetId: state.activeSheetId,
    names: state.names,
    settings: state.settings,
    customProperties: state.customProperties,
    ...(isEmpty(state.properties) ? {} : { properties: state.properties }),
    customXmlParts: state.customXmlParts,
  };
}

function sheetSnapshot(sheet: SheetState): SheetSnapshot {
  const { id, name, visibility, tabColor, showGridlines, frozen, columnWidths, rowHeights, merges, names, pageLayout } =
    sheet;
  return {
    id,
    name,
    visibility,
    tabColor,
    showGridlines,
    ...(sheet.showHeadings ? {} : { showHeadings: false }),
    ...(isEmpty(sheet.customProperties) ? {} : { customProperties: sheet.customProperties }),
    frozen,
    columnWidths,
    rowHeights,
    hiddenRows: ascending(sheet.hiddenRows),
    hiddenColumns: ascending(sheet.hiddenColumns),
    merges,
    cells: cellSnapshots(sheet),
    ...(isEmpty(sheet.rowStyles) ? {} : { rowStyles: sheet.rowStyles }),
    ...(isEmpty(sheet.columnStyles) ? {} : { columnStyles: sheet.columnStyles }),
    tables: sheet.tables.map(tableSnapshot),
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    charts: sheet.charts.map(chartSnapshot),
    names,
    protection: { protected: sheet.protection.protected, options: sheet.protection.options },
    pageLayout,
  };
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}

function ascending(lines: ReadonlySet<number>): readonly number[] {
  return [...lines].sort((left, right) => left - right);
}

function cellSnapshots(sheet: SheetState): readonly CellSnapshot[] {
  const keys = Float64Array.from(sheet.cells.keys()).sort();
  return Array.from(keys, (key) => cellSnapshot(placeOfKey(key), sheet.cells.get(key)));
}

/** Written out property by property: a workbook has tens of thousands of cells. */
function cellSnapshot({ row, column }: { readonly row: number; readonly column: number }, cell?: Cell): CellSnapshot {
  const snapshot: { -readonly [Key in keyof CellSnapshot]: CellSnapshot[Key] } = {
    row,
    column,
    value: cell?.value ?? null,
  };
  if (cell?.formula !== undefined) snapshot.formula = cell.formula;
  if (cell?.spill !== undefined) snapshot.spill = cell.spill;
  if (cell?.spilledFrom !== undefined) snapshot.spilled = true;
  if (cell?.style !== undefined && !isEmpty(cell.style)) snapshot.style = cell.style;
  return snapshot;
}

function tableSnapshot(table: TableState): TableSnapshot {
  const { id, name, area, showHeaders, showTotals, showFilterButton, showBandedRows, style } = table;
  const columns = table.columns.map(({ filter: _filter, ...column }) => column);
  return { id, name, area, showHeaders, showTotals, showFilterButton, showBandedRows, style, columns };
}

function chartSnapshot({ properties, ...chart }: ChartState): ChartSnapshot {
  return { ...chart, ...(isEmpty(properties) ? {} : { properties }) };
}
