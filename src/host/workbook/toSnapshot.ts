import { placeOfKey } from "./sheetCells";
import type { ChartSnapshot } from "./chartSnapshot";
import type { CellSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./snapshot";
import type { Cell, ChartState, SheetState, TableState, WorkbookState } from "./workbookState";

/** The whole workbook as plain data; later changes do not touch it. */
export function toSnapshot(state: WorkbookState): WorkbookSnapshot {
  return structuredClone(drawnWorkbook(state));
}

/** The workbook as it is at this moment, to be drawn at once: it shares its parts with the workbook, so keep nothing of it and change nothing in it. */
export function drawnWorkbook(state: WorkbookState): WorkbookSnapshot {
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
  return [...sheet.cells]
    .sort(([left], [right]) => left - right)
    .map(([key, cell]) => cellSnapshot(placeOfKey(key), cell));
}

function cellSnapshot(place: { readonly row: number; readonly column: number }, cell: Cell): CellSnapshot {
  const { value, formula, style, spill, spilledFrom } = cell;
  return {
    ...place,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(spill === undefined ? {} : { spill: { rows: spill.rows, columns: spill.columns } }),
    ...(spilledFrom === undefined ? {} : { spilled: true }),
    ...(style === undefined || Object.keys(style).length === 0 ? {} : { style }),
  };
}

function tableSnapshot(table: TableState): TableSnapshot {
  const { id, name, area, showHeaders, showTotals, showFilterButton, showBandedRows, style } = table;
  const columns = table.columns.map(({ filter: _filter, ...column }) => column);
  return { id, name, area, showHeaders, showTotals, showFilterButton, showBandedRows, style, columns };
}

function chartSnapshot({ properties, ...chart }: ChartState): ChartSnapshot {
  return { ...chart, ...(isEmpty(properties) ? {} : { properties }) };
}
