import type { Cell } from "./cell";
import { positiveNumberFromCell } from "./positiveNumberFromCell";
import { wholeNumberFromCell } from "./wholeNumberFromCell";

/** A number of zero or more without decimals. */
export function positiveWholeNumberFromCell(cell: Cell): number {
  return wholeNumberFromCell(positiveNumberFromCell(cell));
}
