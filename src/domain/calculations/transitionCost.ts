import type { EuroCents, IsoDate } from "../plan/units";
import { monthsLater } from "./monthsLater";

/** Why a cost cannot be deducted from the Dutch transition payment; the first reason that applies. */
export type TransitionRefusal = "noConsent" | "consentAfterCost" | "notWritten" | "ownFunction" | "wage" | "tooLongAgo";

/** A cost of employability, and the facts that decide on it (F-C9). */
export interface TransitionCost {
  readonly amount: EuroCents;
  readonly consentOn: IsoDate | null;
  readonly costOn: IsoDate;
  readonly written: boolean;
  readonly forOwnFunction: boolean;
  readonly isWage: boolean;
  readonly employmentEnd: IsoDate;
  /** Employee and employer agreed on a longer term than the decree has. */
  readonly longerTermAgreed: boolean;
}

/**
 * What may be deducted from the transition payment: the whole cost, or nothing with the first reason (Stb. 2015, 171 and 2020, 188). The decree counts
 * costs of at most so many `months` before the end of the employment, a legal parameter; `null` while that is not known counts all.
 */
export function transitionCost(
  cost: TransitionCost,
  months: number | null,
): {
  readonly deductible: EuroCents;
  readonly refusal: TransitionRefusal | null;
} {
  const refusal = refusalOf(cost, months);
  return { deductible: refusal === null ? cost.amount : 0, refusal };
}

function refusalOf(cost: TransitionCost, months: number | null): TransitionRefusal | null {
  if (cost.consentOn === null) return "noConsent";
  if (cost.consentOn > cost.costOn) return "consentAfterCost";
  if (!cost.written) return "notWritten";
  if (cost.forOwnFunction) return "ownFunction";
  if (cost.isWage) return "wage";
  const recent = months === null || cost.costOn >= monthsLater(cost.employmentEnd, -months);
  return recent || cost.longerTermAgreed ? null : "tooLongAgo";
}
