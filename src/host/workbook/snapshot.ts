import type { ChartSnapshot } from "./chartSnapshot";
import type { CellValue } from "./cellValue";

/** A rectangle of cells, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Formatting of a cell; what is left out is Excel's default. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly horizontalAlignment?:
    "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText?: boolean;
  readonly indent?: number;
  readonly unlocked?: boolean;
  readonly strikethrough?: boolean;
  readonly shrinkToFit?: boolean;
  readonly formulaHidden?: boolean;
  readonly borders?: Readonly<
    Partial<Record<"top" | "bottom" | "left" | "right", { style: string; color: string; weight?: string }>>
  >;
}

/** One cell with content or style. `formula` is Excel's English text with its structured references and leading `=`. */
export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  /** Set on the anchor of a dynamic array: how far its result spills. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** True on a cell that only shows part of another cell's spilled result. */
  readonly spilled?: boolean;
  readonly style?: CellStyle;
}

export interface TableColumnSnapshot {
  readonly id: number;
  readonly name: string;
  /** The formula every cell of the column follows (`=[@A]*[@B]`), if it is a calculated column. */
  readonly calculatedFormula?: string;
  readonly totalsLabel?: string;
  readonly totalsFormula?: string;
}

export interface TableSnapshot {
  readonly id: string;
  readonly name: string;
  /** Header row, data rows and, if shown, the totals row. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly style: string;
  readonly columns: readonly TableColumnSnapshot[];
}

/** A validation rule as Office.js states it (`Excel.DataValidationRule`), with its alert and prompt. */
export interface ValidationSnapshot {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert?: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly prompt?: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
}

/** A conditional format; `rule` is the Office.js shape of its kind (custom formula, cell value, data bar, colour scale, icon set, text). */
export interface ConditionalFormatSnapshot {
  readonly id: string;
  readonly type: string;
  readonly area: Area;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly format?: {
    readonly fill?: string;
    readonly fontColor?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strikethrough?: boolean;
    readonly numberFormat?: string;
  };
}

export interface NameSnapshot {
  readonly name: string;
  /** With leading `=`: a reference (`=Lijsten!$A$2:$A$9`), a structured reference or a constant. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** The margins of a page: its four sides, and how far header and footer stay from the edge. */
export type PageMargin = "left" | "right" | "top" | "bottom" | "header" | "footer";

/** The six texts around a page, with Excel's codes in them (`&P` is the page number). */
export type PageText = "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

/** A stretch of whole rows or columns, both ends included, from 0. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

/** How a sheet is printed; what is left out is as Excel has it on a new sheet. */
export interface PageLayoutSnapshot {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  /** Per cent, 10 to 400; left out when it is 100 or when the sheet is fitted to pages. */
  readonly scale?: number;
  readonly fitToWide?: number;
  readonly fitToTall?: number;
  readonly printArea?: Area;
  readonly printTitleRows?: LineSpan;
  readonly printTitleColumns?: LineSpan;
  /** In points. */
  readonly margins?: Readonly<Partial<Record<PageMargin, number>>>;
  readonly centerHorizontally?: true;
  readonly centerVertically?: true;
  readonly printGridlines?: true;
  readonly printHeadings?: true;
  readonly texts?: Readonly<Partial<Record<PageText, string>>>;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** Left out when row numbers and column letters are shown. */
  readonly showHeadings?: false;
  readonly customProperties?: Readonly<Record<string, string>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** In pixels at 100 %, by column index; default 64. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly cells: readonly CellSnapshot[];
  /** Styles of whole rows and columns, for cells that have none of their own. */
  readonly rowStyles?: Readonly<Record<number, CellStyle>>;
  readonly columnStyles?: Readonly<Record<number, CellStyle>>;
  readonly tables: readonly TableSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly protection: { readonly protected: boolean; readonly options: Readonly<Record<string, unknown>> };
  readonly pageLayout: PageLayoutSnapshot;
}

/** The whole workbook as plain data: what is saved, opened, drawn and compared. Nothing in it refers to live objects. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheetId: string;
  readonly names: readonly NameSnapshot[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly customProperties: Readonly<Record<string, string | number | boolean>>;
  /** Title, author and the like (`Excel.DocumentProperties`), by their names in the API. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly customXmlParts: readonly { readonly id: string; readonly xml: string }[];
}
