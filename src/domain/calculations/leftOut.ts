import type { EuroCents } from "../plan/units";
import type { BestValueCandidate, BestValueInput } from "./bestValueModel";

/**
 * Why a training is not among the best: its prerequisite is out, a group's budget or the whole budget has too little left, it would leave a
 * group without its minimum share, it is worth nothing, or the search ran out of time before it was weighed.
 */
export type LeftOutReason = "prerequisite" | "groupBudget" | "budget" | "minimumShare" | "noValue" | "outOfTime";

/** A training that was not chosen. `missing` is what is short next to the choice made, in cents; 0 when money is not the reason. */
export interface LeftOut {
  readonly id: string;
  readonly reason: LeftOutReason;
  readonly missing: EuroCents;
  /** The group whose budget or share it is, or the prerequisite's ID; `null` for other reasons. */
  readonly about: string | null;
}

/** What a choice spends: in all, and of the costs of its groups. */
interface Spending {
  readonly total: EuroCents;
  readonly byGroup: ReadonlyMap<string, EuroCents>;
}

/** Explains each training that was not chosen, next to the choice as it stands. `proven` says that the choice is the best there is. */
export function leftOut(input: BestValueInput, chosen: ReadonlySet<string>, proven: boolean): readonly LeftOut[] {
  const spending = spendingOf(input, chosen);
  return input.candidates
    .filter(({ id }) => !chosen.has(id))
    .map((candidate) => ({ id: candidate.id, ...reasonOf(candidate, input, chosen, spending, proven) }));
}

function reasonOf(
  candidate: BestValueCandidate,
  input: BestValueInput,
  chosen: ReadonlySet<string>,
  spending: Spending,
  proven: boolean,
): Omit<LeftOut, "id"> {
  const { prerequisiteId, groups, value } = candidate;
  const isAsked = input.candidates.some(({ id }) => id === prerequisiteId);
  if (prerequisiteId !== null && isAsked && !chosen.has(prerequisiteId)) {
    return { reason: "prerequisite", missing: 0, about: prerequisiteId };
  }
  const own = input.frames.filter(({ group, budget }) => budget !== null && groups.includes(group));
  const shortest = own
    .map(({ group, budget }) => ({ group, missing: spentIn(group, spending) + candidate.cost - (budget ?? 0) }))
    .sort((left, right) => right.missing - left.missing)[0];
  if (shortest !== undefined && shortest.missing > 0) {
    return { reason: "groupBudget", missing: shortest.missing, about: shortest.group };
  }
  const cost = candidate.cost + newSharedCosts(candidate.id, input, chosen);
  const missing = spending.total + cost - input.budget;
  if (missing > 0) return { reason: "budget", missing, about: null };
  const harmed = input.frames.find(
    ({ group, minimumShare }) =>
      minimumShare !== null &&
      spentIn(group, spending) + (groups.includes(group) ? candidate.cost : 0) <
        minimumShare * (spending.total + cost) - 1e-6,
  );
  if (harmed !== undefined) return { reason: "minimumShare", missing: 0, about: harmed.group };
  return { reason: proven || value <= 0 ? "noValue" : "outOfTime", missing: 0, about: null };
}

function spendingOf({ candidates, sharedCosts }: BestValueInput, chosen: ReadonlySet<string>): Spending {
  const byGroup = new Map<string, EuroCents>();
  let total = 0;
  for (const { id, cost, groups } of candidates) {
    if (!chosen.has(id)) continue;
    total += cost;
    for (const group of new Set(groups)) byGroup.set(group, (byGroup.get(group) ?? 0) + cost);
  }
  for (const { trainingIds, cost } of sharedCosts) if (trainingIds.some((id) => chosen.has(id))) total += cost;
  return { total, byGroup };
}

function spentIn(group: string, { byGroup }: Spending): EuroCents {
  return byGroup.get(group) ?? 0;
}

/** Shared costs that nobody chosen pays yet. */
function newSharedCosts(id: string, { sharedCosts }: BestValueInput, chosen: ReadonlySet<string>): EuroCents {
  const unpaid = sharedCosts.filter((shared) => !shared.trainingIds.some((other) => chosen.has(other)));
  return unpaid.reduce((sum, { trainingIds, cost }) => sum + (trainingIds.includes(id) ? cost : 0), 0);
}
