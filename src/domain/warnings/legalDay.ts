import type { Plan } from "../plan/plan";
import type { IsoDate } from "../plan/units";

/**
 * The day whose legal amounts count for a plan: the reference date, held within the plan year, so that a plan that is made in autumn already
 * counts with the amounts of the year it is for. `null` when neither is filled in.
 */
export function legalDay({
  referenceDate,
  planYear,
}: Pick<Plan["organisation"], "referenceDate" | "planYear">): IsoDate | null {
  if (planYear === null) return referenceDate;
  const [first, last] = [`${planYear}-01-01`, `${planYear}-12-31`];
  if (referenceDate === null || referenceDate < first) return first;
  return referenceDate > last ? last : referenceDate;
}
