import type { EuroCents } from "../plan/units";
import { bestValueModel, type BestValueInput } from "./bestValueModel";
import type { ModelSolver, NoAnswerReason } from "./binaryModel";
import { leftOut, type LeftOut } from "./leftOut";

/** The trainings with the highest total value that the budget pays, or why there is none. */
export type BestValueSelection =
  | {
      readonly status: "impossible";
      /** `infeasible`: what is mandatory cannot go together with the minimum shares. `outOfTime`: nothing was found yet; there may be an answer. */
      readonly reason: NoAnswerReason;
    }
  | {
      readonly status: "chosen";
      /** IDs in the order of the candidates. */
      readonly chosen: readonly string[];
      readonly value: number;
      readonly cost: EuroCents;
      /** How much better another choice could at most be, as a fraction; 0 when this one is proven best. */
      readonly gap: number;
      /** Why each other training is not chosen, in the order of the candidates. */
      readonly leftOut: readonly LeftOut[];
    };

/** Looks for the best choice during at most a number of seconds; when time runs out, the best one found and its gap (F-B9). */
export async function bestValueSelection(
  input: BestValueInput,
  solve: ModelSolver,
  seconds = 5,
): Promise<BestValueSelection> {
  const inFixedOrder = {
    ...input,
    candidates: [...input.candidates].sort((left, right) => (left.id < right.id ? -1 : 1)),
  };
  const solved = await solve(bestValueModel(inFixedOrder), seconds);
  if (solved.status === "impossible") return solved;
  const ids = new Set(inFixedOrder.candidates.filter((_candidate, index) => solved.chosen[index]).map(({ id }) => id));
  const chosen = input.candidates.filter(({ id }) => ids.has(id));
  const shared = input.sharedCosts.filter(({ trainingIds }) => trainingIds.some((id) => ids.has(id)));
  return {
    status: "chosen",
    chosen: chosen.map(({ id }) => id),
    value: chosen.reduce((sum, { value }) => sum + value, 0),
    cost: [...chosen, ...shared].reduce((sum, { cost }) => sum + cost, 0),
    gap: solved.gap,
    leftOut: leftOut(input, ids, solved.gap === 0),
  };
}
