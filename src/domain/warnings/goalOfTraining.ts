import type { PlanRow } from "../plan/planRecords";
import type { RuleContext } from "./ruleContext";

/** The organisational goal a training serves: its own, that of its learning goal, or that of one of its needs (S1.23); `undefined` when the chain is broken. */
export function goalOfTraining(
  { goalId, learningGoalId, needIds }: PlanRow<"trainings">,
  context: RuleContext,
): PlanRow<"goals"> | undefined {
  const goal = (id: string | null | undefined) => context.row("goals", id ?? null);
  const own = goal(goalId) ?? goal(context.row("learningGoals", learningGoalId)?.goalId);
  if (own !== undefined) return own;
  for (const needId of needIds) {
    const ofNeed = goal(context.row("needs", needId)?.goalId);
    if (ofNeed !== undefined) return ofNeed;
  }
  return undefined;
}
