import { FunctionProblem } from "../functionProblem";
import type { Cell } from "./cell";
import { numberFromCell } from "./numberFromCell";

/** A number of zero or more. */
export function positiveNumberFromCell(cell: Cell): number {
  const value = numberFromCell(cell);
  if (value < 0) throw new FunctionProblem("negative", String(cell));
  return value;
}
