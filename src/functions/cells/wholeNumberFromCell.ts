import { FunctionProblem } from "../functionProblem";
import type { Cell } from "./cell";
import { numberFromCell } from "./numberFromCell";

/** A number without decimals. */
export function wholeNumberFromCell(cell: Cell): number {
  const value = numberFromCell(cell);
  if (!Number.isInteger(value)) throw new FunctionProblem("notAWholeNumber", String(cell));
  return value;
}
