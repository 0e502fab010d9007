import type { CellValue } from "../workbook/cellValue";

/** Content of a cell for the engine: a value, or a formula in English A1 notation (structured references already translated). */
export interface EngineCell {
  readonly row: number;
  readonly column: number;
  readonly content: { readonly value: CellValue } | { readonly formula: string };
}

/** A cell whose calculated value changed. `spilled` cells belong to the dynamic array of another cell. */
export interface CalculatedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly spilled: boolean;
}

/** Evaluates one custom function. Ranges arrive as matrices with `null` for an empty cell; a matrix answer spills. */
export type CustomFunctionEvaluator = (
  functionName: string,
  parameters: readonly (CellValue | readonly (readonly CellValue[])[])[],
) => Promise<CellValue | readonly (readonly CellValue[])[]>;

/** A spreadsheet calculator, replaceable: the workbook holds the truth, the engine mirrors its content and answers with values. */
export interface FormulaEngine {
  addSheet(sheetId: string, name: string): void;
  removeSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  setCells(sheetId: string, cells: readonly EngineCell[]): void;
  setName(name: string, formula: string | null): void;
  /** Names with namespace (`OPL.SNIJLIJN`); an unknown function gives `#NAME?`. */
  setCustomFunctions(names: readonly string[], evaluate: CustomFunctionEvaluator): void;
  /** Resolves when all that depends on the changes since the last call is calculated, with every cell whose value changed. */
  calculate(): Promise<readonly CalculatedCell[]>;
  dispose(): void;
}
