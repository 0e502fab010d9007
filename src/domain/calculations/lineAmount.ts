import type { EuroCents, Fraction } from "../plan/units";
import { roundedCents } from "./roundedCents";
import { vatCostFactor } from "./vatCost";

/** A budget line: how many units at which price, the VAT on it and the share of VAT that the organisation gets back. */
export interface PricedLine {
  readonly quantity: number;
  /** Price of one unit in euro without VAT; a rate such as 0.2375 a kilometre may have more than two decimals. */
  readonly unitPrice: number;
  readonly vatRate: Fraction;
  readonly vatDeductible: Fraction;
}

/** What a line costs in cents with the VAT that cannot be deducted, rounded once, half away from zero. */
export function lineAmount({ quantity, unitPrice, vatRate, vatDeductible }: PricedLine): EuroCents {
  return roundedCents(quantity * unitPrice * 100 * vatCostFactor(vatRate, vatDeductible));
}
