import type { CustomFunctionEvaluator } from "../engine/formulaEngine";
import type { CellValue } from "./cellValue";
import type { Area } from "./snapshot";

/** Content of one cell as the workbook keeps it; a formula is Excel's English text with its leading `=` and its structured references. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  /** `null` for a cell that holds a constant or nothing. */
  readonly formula: string | null;
  /** The constant, or what the formula gave last. */
  readonly value: CellValue;
}

/** Where a table lies, for structured references. Column names are as the header shows them (not escaped). */
export interface TableGeometry {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row, data rows and, if shown, the totals row. */
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** A defined name; `sheetId` is `null` for a name of the whole workbook. `formula` has its leading `=`. */
export interface NameDefinition {
  readonly name: string;
  readonly sheetId: string | null;
  readonly formula: string;
}

/** What changed in the workbook. Everything a change names is read again from the `CalculationModel`. */
export type WorkbookChange =
  | { readonly kind: "sheetAdded"; readonly sheetId: string; readonly name: string }
  | { readonly kind: "sheetRemoved"; readonly sheetId: string }
  | { readonly kind: "sheetRenamed"; readonly sheetId: string; readonly name: string }
  /** These cells have new content now; an emptied cell has `formula: null, value: null`. */
  | { readonly kind: "cells"; readonly sheetId: string; readonly cells: readonly CellContent[] }
  /** Cells moved (rows or columns came or went): read the whole sheet again, and drop what it held. */
  | { readonly kind: "sheetRewritten"; readonly sheetId: string }
  /** A name came, went or changed: read `names()` again. */
  | { readonly kind: "names" }
  /** A table came, went, moved, grew or renamed something: formulas with structured references must be translated again. */
  | { readonly kind: "tables" }
  /** Other rows are hidden or filtered out now: read `hiddenRows` again. */
  | { readonly kind: "hiddenRows"; readonly sheetId: string };

/** A calculated result: 1 × 1 for a plain formula, more for a dynamic array that spills from `row`, `column`. */
export interface CalculatedBlock {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** The workbook as a calculator sees it. */
export interface CalculationModel {
  /** Language and country of the workbook (`nl-BE`), for numbers and dates in text. */
  locale(): string;
  sheets(): readonly { readonly id: string; readonly name: string }[];
  /** Every cell with content (constants and formulas, no spilled cells). */
  cells(sheetId: string): Iterable<CellContent>;
  /** What a cell shows now, spilled values included. */
  cellValue(sheetId: string, row: number, column: number): CellValue;
  /** Finds a table by name, upper and lower case alike. */
  table(name: string): TableGeometry | null;
  /** The table that covers a cell: what `[@Column]` without a name means there. */
  tableAt(sheetId: string, row: number, column: number): TableGeometry | null;
  tables(): readonly TableGeometry[];
  names(): readonly NameDefinition[];
  /** Rows of a sheet that are hidden, and those among them that a filter leaves out. */
  hiddenRows(sheetId: string): { readonly hidden: ReadonlySet<number>; readonly filteredOut: ReadonlySet<number> };
  /** Is called after each change, at once; the answer stops it. */
  onChange(listener: (change: WorkbookChange) => void): () => void;
  /**
   * True when a dynamic array of this size cannot spill from its anchor: something lies in the way, it runs off the sheet, or it touches a table.
   */
  isSpillBlocked(sheetId: string, spill: Area): boolean;
  /**
   * Takes calculated values. A block that cannot spill leaves `#SPILL!` in its anchor. Former spills of an anchor are taken back first.
   * Answers the anchors that were blocked, so that their dependants can be calculated with the error.
   */
  writeCalculated(blocks: readonly CalculatedBlock[]): readonly CalculatedBlock[];
}

/** The custom functions an add-in registered, and how to run one. */
export interface CustomFunctionSource {
  /** With namespace, upper case (`OPL.SNIJLIJN`). */
  readonly names: readonly string[];
  readonly evaluate: CustomFunctionEvaluator;
}

/** The cell a formula stands in; `row` is -1 for the formula of a defined name, which has no row of its own. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Keeps the values of a workbook up to date. The host waits for `beforeRead` before it answers a query. */
export interface Calculator {
  /**
   * Resolves when native formulas are calculated. A formula that waits for a custom function shows `#BUSY!`, because that function can only run when
   * the add-in is no longer waiting for its answer (docs:excel/custom-functions-overview).
   */
  beforeRead(): Promise<void>;
  /** Resolves when custom functions have answered too. */
  whenCalculated(): Promise<void>;
  /** Marks all formulas for calculation: `application.calculate("Full")` and F9. */
  recalculateAll(): void;
  setCustomFunctions(source: CustomFunctionSource): void;
  /**
   * What a formula (with its leading `=`) would give in a cell now: for rules that are formulas. Custom functions are not called; with one in it the
   * value is `#BUSY!`.
   */
  valueOf(place: CellPlace, formula: string): readonly (readonly CellValue[])[];
  dispose(): void;
}

/** Joins a calculator to a workbook: subscribes to its changes and takes over what it holds already. */
export type ConnectCalculator = (model: CalculationModel) => Calculator;
