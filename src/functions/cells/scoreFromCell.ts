import { FunctionProblem } from "../functionProblem";
import type { Cell } from "./cell";
import { numberFromCell } from "./numberFromCell";

/** A score from 1 to 5. */
export function scoreFromCell(cell: Cell): number {
  const score = numberFromCell(cell);
  if (score < 1 || score > 5) throw new FunctionProblem("notAScore", String(cell));
  return score;
}
