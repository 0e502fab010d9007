import { numberFromText } from "../../domain/plan/numberFromText";
import { FunctionProblem } from "../functionProblem";
import type { Cell } from "./cell";

/** A number, also one typed as text; a text that can be read in two ways is a problem, never a guess. */
export function numberFromCell(cell: Cell): number {
  if (typeof cell === "number" && Number.isFinite(cell)) return notTooLarge(cell);
  if (typeof cell !== "string") throw new FunctionProblem("notANumber", String(cell));
  const value = numberFromText(cell);
  if (value === "ambiguous") throw new FunctionProblem("ambiguousNumber", cell);
  if (value === "notNumber") throw new FunctionProblem("notANumber", cell);
  return notTooLarge(value);
}

/** Excel itself keeps fifteen digits; a larger number is a slip, and its cents could not be counted. */
function notTooLarge(value: number): number {
  if (Math.abs(value) > 9e13) throw new FunctionProblem("tooLarge", String(value));
  return value;
}
