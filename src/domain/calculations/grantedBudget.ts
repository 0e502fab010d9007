import type { Plan } from "../plan/plan";
import type { EuroCents } from "../plan/units";

/** The budget of the whole organisation, or else what was granted to its parts together, in cents; `null` when neither was. */
export function grantedBudget({ organisation, budgetFrames }: Plan): EuroCents | null {
  if (organisation.budgetGranted !== null) return organisation.budgetGranted;
  const parts = budgetFrames.flatMap(({ granted }) => granted ?? []);
  return parts.length === 0 ? null : parts.reduce((total, amount) => total + amount, 0);
}
