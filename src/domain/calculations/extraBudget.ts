import type { EuroCents } from "../plan/units";
import type { BestValueInput } from "./bestValueModel";
import { bestValueSelection, type BestValueSelection } from "./bestValueSelection";
import type { ModelSolver } from "./binaryModel";

/** How the best choice changes with a larger budget. */
export interface ExtraBudget {
  /** What the choice is worth more. */
  readonly value: number;
  /** What it costs more, in cents; negative when it costs less. */
  readonly cost: EuroCents;
  /** IDs that come in and go out, in the order of the candidates. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** Whether both choices are proven best; if not, time ran out and the difference is an estimate. */
  readonly proven: boolean;
}

/** What more budget (one thousand euro unless told otherwise) would add to the best choice; `null` when there is no choice. */
export async function extraBudget(
  input: BestValueInput,
  solve: ModelSolver,
  extra: EuroCents = 100_000,
  seconds = 5,
): Promise<ExtraBudget | null> {
  const now = await bestValueSelection(input, solve, seconds);
  return changeOf(input, now, await bestValueSelection({ ...input, budget: input.budget + extra }, solve, seconds));
}

function changeOf(
  { candidates }: BestValueInput,
  now: BestValueSelection,
  then: BestValueSelection,
): ExtraBudget | null {
  if (now.status === "impossible" || then.status === "impossible") return null;
  const [before, after] = [new Set(now.chosen), new Set(then.chosen)];
  const ids = candidates.map(({ id }) => id);
  return {
    value: then.value - now.value,
    cost: then.cost - now.cost,
    added: ids.filter((id) => after.has(id) && !before.has(id)),
    dropped: ids.filter((id) => before.has(id) && !after.has(id)),
    proven: now.gap === 0 && then.gap === 0,
  };
}
