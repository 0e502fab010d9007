import { FunctionProblem } from "../functionProblem";
import type { Cell } from "./cell";
import { wholeNumberFromCell } from "./wholeNumberFromCell";

/** A month from 1 to 12. */
export function monthNumberFromCell(cell: Cell): number {
  const month = wholeNumberFromCell(cell);
  if (month < 1 || month > 12) throw new FunctionProblem("notAMonth", String(cell));
  return month;
}
