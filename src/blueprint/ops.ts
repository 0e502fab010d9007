/** A rectangle of cells on a sheet; row and column count from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What is written to one cell. A string is always text, also when it begins with `=`; a number may be a date serial;
 * `""` empties the cell and `null` leaves it as it is.
 */
export type CellInput = string | number | boolean | null | { readonly formula: string };

/** How cells look. Colours are `#RRGGBB`; what is left out stays as it is. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center";
}

/** What a cell accepts. `list.source` is a range reference (`='Lijsten'!$A$6:$A$9`); bounds are in the unit of the cell. */
export type ValidationRule =
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "number"; readonly whole: boolean; readonly min: number | null; readonly max: number | null }
  | { readonly kind: "date" }
  | { readonly kind: "time" };

/** `strict` refuses other input, `advice` only informs. A prompt alone shows help when the cell is selected. */
export interface Validation {
  readonly rule: ValidationRule | null;
  readonly strict: boolean;
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly error: { readonly title: string; readonly message: string } | null;
}

/** The meaning of a highlighted cell; the adapter gives it a colour and a font style, so that colour never stands alone. `line` marks the first row past a limit; `some` and `much` colour a number by its size. */
export type HighlightTone = "warning" | "attention" | "good" | "muted" | "accent" | "line" | "some" | "much";

export interface ChartSpec {
  readonly kind: "column" | "bar" | "line" | "stackedColumn" | "doughnut";
  readonly title: string;
  /** Labels in the first column and series names in the first row; the adapter says so to Excel, which else takes numbers for a series. */
  readonly data: Area;
  /** Cells the chart covers. */
  readonly place: Area;
}

export interface PageSetup {
  readonly landscape: boolean;
  /** Pages wide; zero leaves the width free. */
  readonly pagesWide: number;
  /** Pages high; zero leaves the height free. */
  readonly pagesHigh: number;
  /** Row numbers (from zero) repeated on each page; `null` for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/**
 * One change to a workbook, as plain data. Sheets and tables are named as they are called in this workbook.
 * An op that is carried out twice leaves the workbook as after once, except `insertColumns`, `appendRows` and `removeRows`,
 * which their planners only return after looking at what is there.
 */
export type WorkbookOp =
  | { readonly kind: "addSheet"; readonly sheet: string }
  | {
      readonly kind: "writeCells";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellInput[])[];
    }
  /** The same formula in every cell of an area. */
  | { readonly kind: "fillFormula"; readonly sheet: string; readonly area: Area; readonly formula: string }
  | { readonly kind: "addTable"; readonly sheet: string; readonly table: string; readonly area: Area }
  /** Gives a table its stable name. */
  | { readonly kind: "renameTable"; readonly table: string; readonly name: string }
  /** A hidden name for one cell, so that it is found again after it moved; `replaces` when a broken name stands in the way. */
  | {
      readonly kind: "addName";
      readonly name: string;
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly replaces: boolean;
    }
  | { readonly kind: "resizeTable"; readonly sheet: string; readonly table: string; readonly area: Area }
  /** Inserts whole sheet columns, so that tables beside each other move as a whole. */
  | { readonly kind: "insertColumns"; readonly sheet: string; readonly column: number; readonly count: number }
  /** Rows just below a table, all as wide as the table; the table grows with them. */
  | { readonly kind: "appendRows"; readonly table: string; readonly rows: readonly (readonly CellInput[])[] }
  /** Takes rows out of a table by their place among its data rows, counted from zero; a last remaining row is emptied. */
  | { readonly kind: "removeRows"; readonly table: string; readonly rows: readonly number[] }
  | { readonly kind: "format"; readonly sheet: string; readonly area: Area; readonly format: CellFormat }
  | { readonly kind: "validate"; readonly sheet: string; readonly area: Area; readonly validation: Validation }
  /** Conditional formats, in place of those the area had; formulas are written for the first cell of the area. */
  | {
      readonly kind: "highlight";
      readonly sheet: string;
      readonly area: Area;
      readonly rules: readonly { readonly formula: string; readonly tone: HighlightTone }[];
    }
  /** Widths in characters of the standard font, from `column` to the right. */
  | {
      readonly kind: "columnWidths";
      readonly sheet: string;
      readonly column: number;
      readonly widths: readonly number[];
    }
  /** Height of one row in points. */
  | { readonly kind: "rowHeight"; readonly sheet: string; readonly row: number; readonly height: number }
  | { readonly kind: "freezeRows"; readonly sheet: string; readonly rows: number }
  /** `replaces` when a chart of this name stands there that lost its cells. */
  | {
      readonly kind: "addChart";
      readonly sheet: string;
      readonly name: string;
      readonly chart: ChartSpec;
      readonly replaces: boolean;
    }
  | { readonly kind: "pageSetup"; readonly sheet: string; readonly setup: PageSetup };
