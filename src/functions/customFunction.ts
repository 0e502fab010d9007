import type { FunctionId } from "../i18n/functions/functionTexts";
import type { ParameterKey } from "../i18n/functions/parameterTexts";
import type { Cell } from "./cells/cell";
import type { FunctionProblem } from "./functionProblem";

/** What stands in one cell of an answer. A problem shows as Excel's error with a sentence. */
export type AnswerCell = string | number | boolean | FunctionProblem;

/** An answer always is a block of cells; one cell is a block of one by one. */
export type Answer = readonly (readonly AnswerCell[])[];

/** An argument as Excel hands it over: one cell, a block of cells, or `null` when left out. */
export type Argument = Cell | readonly (readonly Cell[])[];

export interface ParameterDeclaration {
  readonly key: ParameterKey;
  readonly optional: boolean;
  /** `block` takes a range, `cell` one value; the last parameter may repeat. */
  readonly shape: "block" | "cell" | "repeating";
}

/** A custom function of the workbook. IDs, and the order and meaning of parameters, are only ever added to: workbooks hold formulas with them. */
export interface CustomFunction {
  readonly id: FunctionId;
  readonly parameters: readonly ParameterDeclaration[];
  /** Throws a `FunctionProblem` when nothing can be answered. */
  readonly answer: (inputs: readonly Argument[]) => Answer | Promise<Answer>;
}
