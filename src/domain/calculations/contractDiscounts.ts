import type { EuroCents, Fraction } from "../plan/units";
import { roundedCents } from "./roundedCents";

/** A purchase under a contract: what was paid for how many participants, and the list price of one. */
export interface ContractPurchase {
  readonly paid: EuroCents;
  readonly listPrice: EuroCents;
  readonly participants: number;
}

/** Discount that was got, and discount that was missed because orders were split while together they reached the step. */
export interface ContractDiscounts {
  readonly realised: EuroCents;
  readonly missed: EuroCents;
}

/**
 * Discounts of one contract (F-B13). The contract gives `discount` from a number of participants; what the step promises on the list price
 * of all purchases, less what was got, is missed when the participants together reach the step.
 */
export function contractDiscounts(
  purchases: readonly ContractPurchase[],
  step: { readonly from: number; readonly discount: Fraction } | null,
): ContractDiscounts {
  const list = purchases.reduce((sum, { listPrice, participants }) => sum + listPrice * participants, 0);
  const realised = list - purchases.reduce((sum, { paid }) => sum + paid, 0);
  const participants = purchases.reduce((sum, purchase) => sum + purchase.participants, 0);
  const promised = step !== null && participants >= step.from ? roundedCents(list * step.discount) : 0;
  return { realised, missed: Math.max(0, promised - Math.max(0, realised)) };
}
