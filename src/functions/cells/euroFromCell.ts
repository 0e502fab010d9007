import { centsFromEuros } from "../../domain/calculations/roundedCents";
import type { EuroCents } from "../../domain/plan/units";
import { FunctionProblem } from "../functionProblem";
import type { Cell } from "./cell";
import { numberFromCell } from "./numberFromCell";

/** Fifteen digits of cents: what Excel keeps of an amount. */
const mostCents = 1e15;

/** An amount in euro, in whole cents, below ten thousand billion euro. */
export function euroFromCell(cell: Cell): EuroCents {
  const cents = centsFromEuros(numberFromCell(cell));
  if (Math.abs(cents) >= mostCents) throw new FunctionProblem("tooLarge", String(cell));
  return cents;
}

/** An amount as a cell shows it: euro. */
export function cellFromEuro(amount: EuroCents): number {
  return amount / 100;
}
