import { FunctionProblem } from "../functionProblem";
import type { Cell } from "./cell";
import { positiveWholeNumberFromCell } from "./positiveWholeNumberFromCell";

/** All months of Excel's calendar, which has the years 1900 to 9999. */
const allMonths = 97_200;

/** A number of whole months, zero or more; no more than the calendar has. */
export function monthCountFromCell(cell: Cell): number {
  const months = positiveWholeNumberFromCell(cell);
  if (months > allMonths) throw new FunctionProblem("tooLarge", String(cell));
  return months;
}
