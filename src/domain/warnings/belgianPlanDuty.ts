import { referenceFte } from "../calculations/referenceFte";
import type { Plan } from "../plan/plan";
import { isInBelgium } from "./countryPack";
import { legalCodes } from "./legalCodes";
import { legalValue } from "./legalValue";
import type { RuleContext } from "./ruleContext";
import { presentEmployees } from "./targetGroupMembers";

/** Size of the organisation against the number of workers from which the law asks for a training plan. */
export interface BelgianPlanDuty {
  readonly heads: number | null;
  readonly fte: number | null;
  readonly limit: number;
  readonly byHeads: boolean;
  readonly byFte: boolean;
}

/**
 * Whether a Belgian employer must draw up a yearly training plan (F-C1), or `null` when the law does not ask it or nothing is known.
 * Sources differ on counting heads or mean full-time equivalents, so both are looked at and one of them is enough to ask for attention.
 */
export function belgianPlanDuty(plan: Plan, context: RuleContext): BelgianPlanDuty | null {
  const { headcount, fteQuarter4, fteQuarter1, fteQuarter2, fteQuarter3 } = plan.organisation;
  const limit = legalValue(plan, legalCodes.planThreshold);
  if (!isInBelgium(plan) || limit === null) return null;
  const listed = context.result(presentEmployees).length;
  const heads = headcount ?? (listed === 0 ? null : listed);
  const fte = referenceFte([fteQuarter4, fteQuarter1, fteQuarter2, fteQuarter3]);
  const byHeads = heads !== null && heads >= limit;
  const byFte = fte !== null && fte >= limit;
  return byHeads || byFte ? { heads, fte, limit, byHeads, byFte } : null;
}
