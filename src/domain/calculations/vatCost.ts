import type { EuroCents, Fraction } from "../plan/units";
import { roundedCents } from "./roundedCents";

/** What a euro without VAT costs when only a share of the VAT can be deducted (F-B3): 21 % VAT, 40 % deductible gives 1.126. */
export function vatCostFactor(vatRate: Fraction, vatDeductible: Fraction): number {
  return 1 + vatRate * (1 - vatDeductible);
}

/** Cost of an amount without VAT, with the VAT that cannot be deducted (F-B3), in cents and rounded once. */
export function vatCost(amount: EuroCents, vatRate: Fraction, vatDeductible: Fraction): EuroCents {
  return roundedCents(amount * vatCostFactor(vatRate, vatDeductible));
}
