import type { EuroCents, Fraction } from "../plan/units";
import { roundedCents } from "./roundedCents";

/** The amounts of the Belgian repayment clause (scholingsbeding); they are legal parameters, yet to be confirmed. */
export interface RepaymentRules {
  /** Shares to pay back in the first, second and last third of the term. */
  readonly shares: readonly [Fraction, Fraction, Fraction];
  /** Never more than this share of the yearly wage. */
  readonly wageCap: Fraction;
  /** Months that a clause may last at the most. */
  readonly longestTerm: number;
}

/**
 * What an employee pays back who leaves a number of months after the training (F-C10a), in cents. At exactly a third of the term the next
 * share applies; at the end of the term nothing is due. Without a known wage there is no cap.
 */
export function repaymentClause(
  cost: EuroCents,
  term: number,
  months: number,
  yearlyWage: EuroCents | null,
  { shares, wageCap }: Pick<RepaymentRules, "shares" | "wageCap">,
): EuroCents {
  if (term <= 0) return 0;
  // After the last third no share is left.
  const share = shares[Math.floor((months * 3) / term)] ?? 0;
  const due = roundedCents(cost * share);
  return yearlyWage === null ? due : Math.min(due, roundedCents(yearlyWage * wageCap));
}

/**
 * Whether a training allows a repayment clause: the first condition that is not met, or `null` when all are. The law asks for an open-ended
 * contract too, which the plan does not know.
 */
export function repaymentObstacle(facts: {
  readonly legallyRequired: boolean;
  readonly bottleneckJob: boolean;
  readonly hours: number;
  readonly cost: EuroCents;
  readonly minimumHours: number;
  readonly minimumCost: EuroCents;
}): "legallyRequired" | "tooSmall" | null {
  if (facts.legallyRequired && !facts.bottleneckJob) return "legallyRequired";
  return facts.hours >= facts.minimumHours || facts.cost >= facts.minimumCost ? null : "tooSmall";
}
