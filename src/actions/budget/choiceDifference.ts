import type { EuroCents } from "../../domain/plan/units";
import type { RankedTraining } from "../priorities/rankedTrainings";
import type { CutOffChoice } from "./cutOffChoice";

/** What another budget changes: the trainings that come in and go out, in order of rank, and what that adds in points and cents. */
export interface ChoiceDifference {
  readonly enters: readonly RankedTraining[];
  readonly leaves: readonly RankedTraining[];
  readonly value: number;
  readonly cost: EuroCents;
}

/** The difference between what two budgets buy. */
export function choiceDifference(
  ranked: readonly RankedTraining[],
  now: CutOffChoice,
  then: CutOffChoice,
): ChoiceDifference {
  return {
    enters: ranked.filter(({ id }) => then.ids.has(id) && !now.ids.has(id)),
    leaves: ranked.filter(({ id }) => now.ids.has(id) && !then.ids.has(id)),
    value: then.value - now.value,
    cost: then.cost - now.cost,
  };
}
