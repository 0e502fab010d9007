import type { PlanRow } from "../plan/planRecords";
import type { EuroCents } from "../plan/units";
import type { BestValueInput } from "./bestValueModel";
import { subtotalKey } from "./subtotals";

/** A training that takes part in the division of the budget; without a score it does so only when it is mandatory. */
export interface WeighedTraining {
  readonly id: string;
  readonly cost: EuroCents;
  readonly score: number | null;
  readonly mandatory: boolean;
  readonly cluster: string | null;
  readonly department: string | null;
  readonly prerequisiteId: string | null;
}

/** The part of all spending that a department or cluster must at least get. */
export type ShareFrame = Pick<PlanRow<"budgetFrames">, "department" | "costCentre" | "minimumShare"> & {
  readonly cluster: string | null;
};

/**
 * The search for the best value as the plan asks it: after its prerequisites, and with the minimum share of every frame of a department or
 * cluster. A frame of a cost centre is left out, for cost centres are of lines and not of trainings.
 */
export function bestValueQuestion(
  trainings: readonly WeighedTraining[],
  frames: readonly ShareFrame[],
  budget: EuroCents,
): BestValueInput {
  const shares = frames.filter(({ minimumShare, costCentre }) => minimumShare !== null && costCentre === null);
  const candidates = trainings
    .filter(({ score, mandatory }) => score !== null || mandatory)
    .map((training) => {
      const groups = shares.flatMap((frame, index) => (isIn(frame, training) ? [String(index)] : []));
      const { id, cost, mandatory, prerequisiteId } = training;
      return { id, cost, value: training.score ?? 0, mandatory, groups, prerequisiteId };
    });
  return {
    candidates,
    budget,
    frames: shares.map(({ minimumShare }, index) => ({ group: String(index), budget: null, minimumShare })),
    sharedCosts: [],
  };
}

function isIn({ department, cluster }: ShareFrame, training: WeighedTraining): boolean {
  return isSame(department, training.department) && isSame(cluster, training.cluster);
}

function isSame(wanted: string | null, word: string | null): boolean {
  return wanted === null || (word !== null && subtotalKey(wanted) === subtotalKey(word));
}
