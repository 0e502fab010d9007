import { allocation } from "../../domain/calculations/allocation";
import type { Plan } from "../../domain/plan/plan";
import type { Fraction } from "../../domain/plan/units";
import type { TableChange } from "../planChange";

/** Writes the weights that differ, by criterion ID. */
export function weighCriteria(plan: Plan, weights: ReadonlyMap<string, Fraction>): readonly TableChange[] {
  const changed = plan.criteria.flatMap(({ id, weight }) => {
    const to = weights.get(id);
    return to === undefined || to === weight ? [] : [{ id, fields: [{ field: "weight", to }] }];
  });
  return changed.length === 0 ? [] : [{ table: "criteria", added: [], changed }];
}

/** Weights in whole per cents in the same proportion that add up to 100; all equal when there is no weight at all. */
export function weightsOfHundred(percents: readonly number[]): readonly number[] {
  const isEmpty = percents.every((percent) => percent <= 0);
  return allocation(
    100,
    percents.map((percent) => (isEmpty ? 1 : Math.max(0, percent))),
  );
}
