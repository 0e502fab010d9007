import type { Fraction } from "../../domain/plan/units";
import { FunctionProblem } from "../functionProblem";
import type { Cell } from "./cell";
import { numberFromCell } from "./numberFromCell";

/** A share from 0 to 1, as Excel holds 0 % to 100 %; 21 without percent sign is a problem, not 21 %. */
export function shareFromCell(cell: Cell): Fraction {
  const share = numberFromCell(cell);
  if (share < 0 || share > 1) throw new FunctionProblem("notAShare", String(cell));
  return share;
}
