import { centsFromEuros } from "../../domain/calculations/roundedCents";
import type { EuroCents } from "../../domain/plan/units";
import type { Cell } from "./cell";
import { numberFromCell } from "./numberFromCell";

/** An amount in euro, in whole cents. */
export function euroFromCell(cell: Cell): EuroCents {
  return centsFromEuros(numberFromCell(cell));
}

/** An amount as a cell shows it: euro. */
export function cellFromEuro(amount: EuroCents): number {
  return amount / 100;
}
