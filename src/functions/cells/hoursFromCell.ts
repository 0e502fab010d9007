import type { Minutes } from "../../domain/plan/units";
import type { Cell } from "./cell";
import { positiveNumberFromCell } from "./positiveNumberFromCell";

/** A duration in hours (7.6 is 7 hours and 36 minutes), in whole minutes. */
export function hoursFromCell(cell: Cell): Minutes {
  return Math.round(positiveNumberFromCell(cell) * 60);
}
