import type { EuroCents } from "../plan/units";

/** Cost of a training in-company (fixed, and per participant) and of the same training in open enrolment (price, and per participant). */
export interface InCompanyOffer {
  readonly fixedInternal: EuroCents;
  readonly variableInternal: EuroCents;
  readonly externalPrice: EuroCents;
  readonly variableExternal: EuroCents;
}

/** The smallest number of participants at which in-company costs no more than open enrolment (F-B12); `null` when it never does. */
export function breakEven(offer: InCompanyOffer): number | null {
  const saving = offer.externalPrice + offer.variableExternal - offer.variableInternal;
  return saving <= 0 ? null : Math.ceil(offer.fixedInternal / saving);
}
