import type { Area } from "./ops";

/** What a cell gives when it is read: `""` for an empty cell, a serial for a date, `#N/A` and the like for an error. */
export type CellContent = string | number | boolean;

/** The used cells of a sheet. `values` and `formulas` have the same size and start at `row`, `column`. */
export interface SheetSnapshot {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellContent[])[];
  /** The formula where there is one, else the value. */
  readonly formulas: readonly (readonly CellContent[])[];
  readonly charts: readonly string[];
}

/** Cells of a table whose validation is looked at: a column of its data (`row` is `null`) or one cell, counted from zero within the data. */
export interface ValidatedCells {
  readonly row: number | null;
  readonly column: number;
}

/** What cells accept, as Excel says it: the type of their validation (`List`, `None`, `Inconsistent` …), and the formulas and lists of its rule. */
export interface FoundValidation {
  readonly cells: ValidatedCells;
  readonly type: string;
  readonly formulas: readonly string[];
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Header row and data rows, and the totals row when `hasTotals`. */
  readonly area: Area;
  readonly hasTotals: boolean;
  /** Whether a filter hides rows; left out where nobody looked. */
  readonly isFiltered?: boolean;
  /** Left out where nobody looked. */
  readonly validations?: readonly FoundValidation[];
}

/** A defined name that points at one cell; `sheet` is `null` when what it pointed at is gone. */
export interface NameSnapshot {
  readonly name: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** What stands in the workbook. Sheets that are not of the plan are named in `otherSheets` and never read. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly otherSheets: readonly string[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
}

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly name: string;
  readonly tables: readonly string[];
  readonly names: readonly string[];
}
