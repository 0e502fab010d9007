import type { EuroCents, Fraction } from "../plan/units";
import type { BinaryModel, LinearLimit } from "./binaryModel";

/** A training that may be chosen. `groups` are the departments and clusters whose budget pays for it. */
export interface BestValueCandidate {
  readonly id: string;
  readonly cost: EuroCents;
  readonly value: number;
  readonly mandatory: boolean;
  readonly groups: readonly string[];
  /** A training that must be chosen too; ignored when it is not among the candidates. */
  readonly prerequisiteId: string | null;
}

/** A budget of one group, and the share of all spending that must at least go to it. */
export interface GroupFrame {
  readonly group: string;
  readonly budget: EuroCents | null;
  readonly minimumShare: Fraction | null;
}

/** A cost that is made once, however many of the trainings that share it are chosen: a session of several trainings. */
export interface SharedCost {
  readonly trainingIds: readonly string[];
  readonly cost: EuroCents;
}

/** The division of a budget over trainings. */
export interface BestValueInput {
  readonly candidates: readonly BestValueCandidate[];
  readonly budget: EuroCents;
  readonly frames: readonly GroupFrame[];
  readonly sharedCosts: readonly SharedCost[];
}

/** What a share of cents may miss by rounding. */
const partOfCent = 0.01;

/**
 * The decisions of a division of the budget (F-B9, best value): first one per candidate, in the order given, then one per shared cost.
 * Mandatory trainings and what they require are forced; where they exceed a budget, that budget is raised to them and no further.
 */
export function bestValueModel(input: BestValueInput): BinaryModel {
  const { candidates, sharedCosts } = input;
  const indexOf = new Map(candidates.map(({ id }, index) => [id, index]));
  const forced = forcedIds(candidates, indexOf);
  const isForced = [
    ...candidates.map(({ id }) => forced.has(id)),
    ...sharedCosts.map(({ trainingIds }) => trainingIds.some((id) => forced.has(id))),
  ];
  const costs = withinReach([...candidates, ...sharedCosts], isForced, input.budget);
  const values = [...candidates.map(({ value }) => value), ...sharedCosts.map(() => 0)];
  const atMost = (members: readonly number[], budget: EuroCents): LinearLimit => {
    const least = members.reduce((sum, index) => sum + (isForced[index] ? (costs[index] ?? 0) : 0), 0);
    return {
      terms: members.map((index) => [index, costs[index] ?? 0]),
      atLeast: null,
      atMost: Math.max(budget, least),
    };
  };
  return {
    variables: values.map((value, index) => ({ value, forced: isForced[index] === true })),
    limits: [
      atMost([...costs.keys()], input.budget),
      ...groupLimits(input, costs, atMost),
      ...requirements(input, indexOf),
    ],
  };
}

/** Costs in cents. How far one lies beyond the budget changes nothing, and the solver refuses a slip of sixteen digits: it becomes a cent too much. */
function withinReach(
  items: readonly { readonly cost: EuroCents }[],
  isForced: readonly boolean[],
  budget: EuroCents,
): readonly EuroCents[] {
  const forced = items.reduce((sum, { cost }, index) => sum + (isForced[index] ? Math.max(0, cost) : 0), 0);
  const refunds = items.reduce((sum, { cost }) => sum - Math.min(0, cost), 0);
  const most = Math.max(budget, forced) + refunds + 1;
  return items.map(({ cost }, index) => (isForced[index] ? cost : Math.min(cost, most)));
}

function forcedIds(
  candidates: readonly BestValueCandidate[],
  indexOf: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const forced = new Set<string>();
  for (const { id, mandatory } of candidates) {
    let next: string | null = mandatory ? id : null;
    while (next !== null && !forced.has(next)) {
      const index = indexOf.get(next);
      if (index === undefined) break;
      forced.add(next);
      next = candidates[index]?.prerequisiteId ?? null;
    }
  }
  return forced;
}

function groupLimits(
  { candidates, frames }: BestValueInput,
  costs: readonly EuroCents[],
  atMost: (members: readonly number[], budget: EuroCents) => LinearLimit,
): readonly LinearLimit[] {
  const inGroup = (index: number, group: string) => candidates[index]?.groups.includes(group) === true;
  return frames.flatMap(({ group, budget, minimumShare }) => {
    const limits: LinearLimit[] = [];
    const members = [...candidates.keys()].filter((index) => inGroup(index, group));
    if (budget !== null && members.length > 0) limits.push(atMost(members, budget));
    if (minimumShare !== null && minimumShare > 0) {
      const terms = costs.map((cost, index) => {
        return [index, cost * ((inGroup(index, group) ? 1 : 0) - minimumShare)] as const;
      });
      limits.push({ terms, atLeast: -partOfCent, atMost: null });
    }
    return limits;
  });
}

/** A training needs its prerequisite, and pays into the costs it shares. */
function requirements(
  { candidates, sharedCosts }: BestValueInput,
  indexOf: ReadonlyMap<string, number>,
): readonly LinearLimit[] {
  const limits: LinearLimit[] = [];
  const requires = (index: number, required: number | undefined) => {
    if (required === undefined || required === index) return;
    limits.push({
      terms: [
        [required, 1],
        [index, -1],
      ],
      atLeast: 0,
      atMost: null,
    });
  };
  candidates.forEach(({ prerequisiteId }, index) => {
    if (prerequisiteId !== null) requires(index, indexOf.get(prerequisiteId));
  });
  sharedCosts.forEach(({ trainingIds }, place) => {
    for (const id of trainingIds) {
      const index = indexOf.get(id);
      if (index !== undefined) requires(index, candidates.length + place);
    }
  });
  return limits;
}
