import type { ChoiceOf } from "../plan/choiceLists";
import type { EuroCents, IsoDate } from "../plan/units";

/** What the rank of a training depends on. `mandatory` puts it in the first tier whatever its cluster. */
export interface RankedTraining {
  readonly id: string;
  readonly cluster: ChoiceOf<"priorityCluster"> | null;
  readonly mandatory: boolean | null;
  readonly score: number | null;
  readonly deadline: IsoDate | null;
  readonly netCost: EuroCents | null;
  /** Place the user gave by hand, from 1. */
  readonly overrideRank: number | null;
}

const tierOfCluster = { b: 0, a: 1, c: 2, d: 3 } as const;

/**
 * Rank from 1 of every training, in the order given (F-P2): legally required first, then the highest score, the earliest deadline, the
 * lowest net cost and the ID. With `clusterTiers` the clusters b, a, c and d come one after the other. What is unknown comes last.
 * A rank given by hand wins from all of this; two trainings with the same hand-given place stand in their calculated order.
 */
export function trainingRanks(trainings: readonly RankedTraining[], clusterTiers = false): readonly number[] {
  const calculated = trainings.map((training, index) => ({ training, index, tier: tierOf(training, clusterTiers) }));
  calculated.sort(
    (left, right) =>
      left.tier - right.tier ||
      descending(shownScore(left.training), shownScore(right.training)) ||
      ascending(left.training.deadline, right.training.deadline) ||
      ascending(left.training.netCost, right.training.netCost) ||
      ascending(left.training.id, right.training.id),
  );
  const order = calculated.filter(({ training }) => training.overrideRank === null);
  const placed = calculated
    .filter(({ training }) => training.overrideRank !== null)
    .sort((left, right) => ascending(left.training.overrideRank, right.training.overrideRank));
  const ranks = trainings.map(() => 0);
  // How many calculated places come before a chosen one; what is chosen later never comes before what is chosen earlier.
  let before = 0;
  const places = placed.map(({ index, training: { overrideRank } }, position) => {
    before = Math.max(before, (overrideRank ?? 1) - position - 1);
    const calculatedBefore = Math.min(before, order.length);
    ranks[index] = position + 1 + calculatedBefore;
    return calculatedBefore;
  });
  order.forEach(({ index }, place) => {
    ranks[index] = place + 1 + places.filter((calculatedBefore) => calculatedBefore <= place).length;
  });
  return ranks;
}

function tierOf({ cluster, mandatory }: RankedTraining, clusterTiers: boolean): number {
  if (mandatory === true || cluster === "b") return 0;
  if (!clusterTiers) return 1;
  return cluster === null ? 4 : tierOfCluster[cluster];
}

/** Scores that show as equal are equal, whatever binary fractions make of their last digit; the sheet rounds to four decimals too. */
function shownScore({ score }: RankedTraining): number | null {
  return score === null ? null : Math.round(score * 10_000);
}

function ascending<T extends number | string>(left: T | null, right: T | null): number {
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? 1 : -1;
  return left < right ? -1 : 1;
}

function descending(left: number | null, right: number | null): number {
  return left === null || right === null ? ascending(left, right) : ascending(right, left);
}
