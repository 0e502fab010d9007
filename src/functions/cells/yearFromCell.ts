import { FunctionProblem } from "../functionProblem";
import type { Cell } from "./cell";
import { wholeNumberFromCell } from "./wholeNumberFromCell";

/** A year of four digits. */
export function yearFromCell(cell: Cell): number {
  const year = wholeNumberFromCell(cell);
  if (year < 1901 || year > 9998) throw new FunctionProblem("notAYear", String(cell));
  return year;
}
