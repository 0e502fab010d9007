import type { CellValue } from "./cellValue";
import type { CellPoint } from "./chartSnapshot";
import type {
  Area,
  CellStyle,
  ConditionalFormatSnapshot,
  NameSnapshot,
  PageLayoutSnapshot,
  SheetSnapshot,
  ValidationSnapshot,
} from "./snapshot";

/** One cell; cells are replaced, never changed, so that undo can put the old one back. */
export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly style?: CellStyle;
  /** Set on the anchor of a dynamic array. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** Set on a cell that shows part of another cell's result. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

/** State records are changed by the `Journal` alone; their values (arrays, maps, areas) are replaced, never changed in place. */
export interface TableColumnState {
  readonly id: number;
  readonly name: string;
  readonly calculatedFormula?: string;
  readonly totalsLabel?: string;
  readonly totalsFormula?: string;
  /** Filter as Office.js states it (`Excel.FilterCriteria`). */
  readonly filter?: Readonly<Record<string, unknown>>;
}

export interface TableState {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  columns: readonly TableColumnState[];
  sort: readonly Readonly<Record<string, unknown>>[];
}

export type ValidationState = ValidationSnapshot;
export type ConditionalFormatState = ConditionalFormatSnapshot;

export interface ChartSeriesState {
  readonly name: string | null;
  readonly values: string;
  readonly categories: string | null;
}

export interface ChartState {
  readonly id: string;
  name: string;
  chartType: string;
  title: string | null;
  legend: { readonly visible: boolean; readonly position: string };
  series: readonly ChartSeriesState[];
  /** Its corners, each kept by the cell it is in (chartPlace.ts). */
  from: CellPoint;
  to: CellPoint;
  /** Other properties that were set, by their path (`axes/valueAxis/minimum`). */
  properties: Readonly<Record<string, unknown>>;
}

export interface SheetState {
  readonly id: string;
  name: string;
  visibility: SheetSnapshot["visibility"];
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  frozen: { readonly rows: number; readonly columns: number };
  columnWidths: Readonly<Record<number, number>>;
  rowHeights: Readonly<Record<number, number>>;
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  merges: readonly Area[];
  /** By `row * 16384 + column`. Only the journal and calculated values write here. */
  cells: Map<number, Cell>;
  rowStyles: Readonly<Record<number, CellStyle>>;
  columnStyles: Readonly<Record<number, CellStyle>>;
  tables: readonly TableState[];
  validations: readonly ValidationState[];
  conditionalFormats: readonly ConditionalFormatState[];
  charts: readonly ChartState[];
  names: readonly NameSnapshot[];
  protection: {
    readonly protected: boolean;
    readonly options: Readonly<Record<string, unknown>>;
    readonly password: string;
  };
  pageLayout: PageLayoutSnapshot;
  customProperties: Readonly<Record<string, string>>;
}

export interface CustomXmlPartState {
  readonly id: string;
  readonly xml: string;
}

export interface WorkbookState {
  sheets: readonly SheetState[];
  activeSheetId: string;
  selection: { readonly sheetId: string; readonly area: Area };
  /** What was selected on the sheets that are not in front, by sheet id. */
  formerSelections: ReadonlyMap<string, Area>;
  names: readonly NameSnapshot[];
  settings: Readonly<Record<string, unknown>>;
  customProperties: Readonly<Record<string, string | number | boolean>>;
  properties: Readonly<Record<string, unknown>>;
  customXmlParts: readonly CustomXmlPartState[];
  calculationMode: string;
  /** Numbers for new ids; they never go back, not even on undo. */
  counters: { sheet: number; table: number; chart: number; object: number };
}
