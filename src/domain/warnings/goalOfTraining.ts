import type { PlanRow } from "../plan/planRecords";
import type { RuleContext } from "./ruleContext";

/** The organisational goal a training serves: its own, that of its learning goal, or that of one of its needs (S1.23); `undefined` when the chain is broken. */
export function goalOfTraining(
  { goalId, learningGoalId, needIds }: PlanRow<"trainings">,
  context: RuleContext,
): PlanRow<"goals"> | undefined {
  const candidates = [
    goalId,
    context.row("learningGoals", learningGoalId)?.goalId ?? null,
    ...needIds.map((needId) => context.row("needs", needId)?.goalId ?? null),
  ];
  return candidates.map((id) => context.row("goals", id)).find((goal) => goal !== undefined);
}
