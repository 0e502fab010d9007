import { FunctionProblem } from "../functionProblem";
import type { Cell } from "./cell";
import { numberFromCell } from "./numberFromCell";

/** A rating from 0 to 10. */
export function ratingFromCell(cell: Cell): number {
  const rating = numberFromCell(cell);
  if (rating < 0 || rating > 10) throw new FunctionProblem("notARating", String(cell));
  return rating;
}
