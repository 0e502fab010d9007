import type { BaseAstNode } from "@univerjs/engine-formula";
import type { CellValue } from "../workbook/cellValue";
import type { Area } from "../workbook/snapshot";
import type { CompiledFormula } from "./compiledFormula";
import type { CustomFunctionAnswer } from "./customFunctionAnswer";
import type { CalculatedCell } from "./formulaEngine";

/** A cell with a formula, and what the engine knows about it. */
export class FormulaCell {
  compiled: CompiledFormula | null = null;
  /** The parsed formula if it is its own; `null` until first used, when it is shared, or when the text makes no sense to Univer. */
  node: BaseAstNode | null = null;
  result: readonly (readonly CellValue[])[] | null = null;
  /** The cells the result fills: the cell itself, or the area of a dynamic array. */
  spill: Area;
  /** Where a dynamic array would have spilled, had nothing been in its way. */
  blockedSpill: Area | null = null;
  /** Something it reads changed for sure; otherwise it is only dirty in case one of its precedents turns out to change. */
  mustEvaluate = true;
  /** The last round of calculation in which it had to wait for a custom function. */
  waitingRound = 0;
  /** Count of value changes when it was last evaluated. */
  evaluatedAt = -1;
  evaluations = 0;
  answers = new Map<string, CustomFunctionAnswer>();

  constructor(
    readonly sheetId: string,
    readonly row: number,
    readonly column: number,
    readonly source: string,
  ) {
    this.spill = { row, column, rows: 1, columns: 1 };
  }
}

/** How a formula that waits for a custom function shows. */
export function busyCell({ sheetId, row, column }: FormulaCell): CalculatedCell {
  return { sheetId, row, column, value: { error: "#BUSY!" }, spilled: false };
}
