import type { PageLayoutSnapshot } from "./snapshot";
import type { SheetState, WorkbookState } from "./workbookState";

/** Page layout of a new sheet (ref:docs-ref-autogen/excel/excel/excel.pagelayout.yml). */
export const defaultPageLayout: PageLayoutSnapshot = { orientation: "Portrait", paperSize: "A4" };

/** An empty sheet. */
export function newSheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    frozen: { rows: 0, columns: 0 },
    columnWidths: {},
    rowHeights: {},
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    cells: new Map(),
    rowStyles: {},
    columnStyles: {},
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    names: [],
    protection: { protected: false, options: {}, password: "" },
    pageLayout: defaultPageLayout,
    customProperties: {},
  };
}

/** A workbook with the sheets given; the first is active with A1 selected. */
export function newWorkbook(sheets: readonly SheetState[]): WorkbookState {
  const activeSheetId = sheets[0]?.id ?? "";
  return {
    sheets,
    activeSheetId,
    selection: { sheetId: activeSheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    formerSelections: new Map(),
    names: [],
    settings: {},
    customProperties: {},
    properties: {},
    customXmlParts: [],
    calculationMode: "Automatic",
    counters: { sheet: sheets.length, table: 0, chart: 0, object: 0 },
  };
}

/** `{00000000-0001-0000-0003-000000000000}`: the shape of Excel's sheet ids. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;
}

/** Another id in braces; ids count up, so that runs repeat exactly. */
export function objectId(number: number): string {
  return `{0B1EC700-0000-4000-8000-${number.toString(16).padStart(12, "0").toUpperCase()}}`;
}
