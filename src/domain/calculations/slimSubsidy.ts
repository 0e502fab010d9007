import type { EuroCents, Fraction } from "../plan/units";
import { roundedCents } from "./roundedCents";

/** The amounts of the Dutch SLIM scheme; they are legal parameters. */
export interface SlimRules {
  readonly rate: Fraction;
  /** Costs below this amount get nothing. */
  readonly minimum: EuroCents;
  readonly maximum: EuroCents;
}

/** SLIM support for the costs of analysis, career advice or a learning method (F-B5c); it never pays for courses. */
export function slimSubsidy(costs: EuroCents, { rate, minimum, maximum }: SlimRules): EuroCents {
  return costs < minimum ? 0 : Math.min(roundedCents(costs * rate), maximum);
}
