import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { RuleContext } from "./ruleContext";

/**
 * The organisational goal a training serves: its own, that of its learning goal, or that of the first of its needs on the sheet that has one (S1.23);
 * `undefined` when the chain is broken.
 */
export function goalOfTraining(
  { goalId, learningGoalId, needIds }: PlanRow<"trainings">,
  context: RuleContext,
): PlanRow<"goals"> | undefined {
  const goal = (id: string | null | undefined) => context.row("goals", id ?? null);
  const own = goal(goalId) ?? goal(context.row("learningGoals", learningGoalId)?.goalId);
  if (own !== undefined) return own;
  const places = context.result(placesOfNeeds);
  const ofNeeds = needIds.flatMap((id) => {
    const found = goal(context.row("needs", id)?.goalId);
    return found === undefined ? [] : [{ found, place: places.get(id) ?? 0 }];
  });
  return ofNeeds.toSorted((one, other) => one.place - other.place)[0]?.found;
}

function placesOfNeeds({ needs }: Plan): ReadonlyMap<string, number> {
  return new Map(needs.map(({ id }, place) => [id, place]));
}
