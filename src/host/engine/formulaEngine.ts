import type { CellValue } from "../workbook/cellValue";
import type { Area } from "../workbook/snapshot";

/** Content of a cell for the engine: a value, or a formula in English A1 notation (structured references already translated). */
export interface EngineCell {
  readonly row: number;
  readonly column: number;
  readonly content: { readonly value: CellValue } | { readonly formula: string };
}

/** A cell whose calculated value changed. `spilled` cells belong to the dynamic array of another cell, the `anchor`. */
export interface CalculatedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly spilled: boolean;
  /** The cell that holds the formula, for a spilled cell. */
  readonly anchor?: { readonly row: number; readonly column: number };
}

/**
 * Evaluates one custom function. Ranges arrive as matrices with `null` for an empty cell, a reference to one cell as its value, an omitted
 * parameter as `null`; a matrix answer spills. An error is an answer (`CellError`); a rejected promise counts as `#VALUE!`.
 */
export type CustomFunctionEvaluator = (
  functionName: string,
  parameters: readonly (CellValue | readonly (readonly CellValue[])[])[],
) => Promise<CellValue | readonly (readonly CellValue[])[]>;

/** What one round of calculation gave: cells with a new value, and formulas that wait for a custom function (they show `#BUSY!`). */
export interface CalculationStep {
  readonly changed: readonly CalculatedCell[];
  readonly waiting: readonly CalculatedCell[];
}

/** A spreadsheet calculator, replaceable: the workbook holds the truth, the engine mirrors its content and answers with values. */
export interface FormulaEngine {
  addSheet(sheetId: string, name: string): void;
  /** Formulas that refer to the sheet give `#REF!` from now on. */
  removeSheet(sheetId: string): void;
  /** Formulas that name the sheet as it was called before keep their meaning. */
  renameSheet(sheetId: string, name: string): void;
  setCells(sheetId: string, cells: readonly EngineCell[]): void;
  /** A name of the whole workbook, or of one sheet when `sheetId` is given; that one goes first in formulas of its sheet. */
  setName(name: string, formula: string | null, sheetId?: string | null): void;
  /** Names with namespace (`OPL.SNIJLIJN`); an unknown function gives `#NAME?`. */
  setCustomFunctions(names: readonly string[], evaluate: CustomFunctionEvaluator): void;
  /** Asks before a dynamic array spills whether something the engine does not know (a table, the edge of the sheet) is in its way. */
  setSpillGuard(isBlocked: (sheetId: string, area: Area) => boolean): void;
  /** Rows (from 0) that are hidden, and those among them that a filter leaves out: SUBTOTAL and AGGREGATE look at them. */
  setHiddenRows(sheetId: string, hidden: ReadonlySet<number>, filteredOut: ReadonlySet<number>): void;
  /**
   * What a formula in A1 notation would give in a cell, read from values as they were calculated last; custom functions are not called (`#BUSY!`).
   */
  valueOf(sheetId: string, row: number, column: number, formula: string): readonly (readonly CellValue[])[];
  /** Marks every formula for calculation, custom functions included. */
  markAllDirty(): void;
  /** Calculates all that can be calculated now, native formulas always; what needs a custom function that has not answered yet waits. */
  calculateNow(): CalculationStep;
  /** Resolves when a custom function that was called has answered: then calculate again. */
  anyAnswered(): Promise<void>;
  /** Calculates until nothing waits any more; answers every cell whose value changed. */
  calculate(): Promise<readonly CalculatedCell[]>;
  /** What the formula in a cell gave: 1 × 1, more if it spills; `null` if the cell holds no formula or one that was never calculated. */
  resultOf(sheetId: string, row: number, column: number): readonly (readonly CellValue[])[] | null;
  dispose(): void;
}
