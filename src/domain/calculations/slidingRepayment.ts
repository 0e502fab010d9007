import type { EuroCents } from "../plan/units";
import { roundedCents } from "./roundedCents";

/** What is still to be paid back of study costs that melt away evenly over a term in months (F-C10b); nothing for a mandatory training. */
export function slidingRepayment(cost: EuroCents, term: number, months: number, mandatory: boolean): EuroCents {
  if (mandatory || term <= 0 || months >= term) return 0;
  return roundedCents((cost * (term - Math.max(0, months))) / term);
}
