import type { PlanRow } from "../plan/planRecords";
import type { RuleContext } from "./ruleContext";

/** How a budget line is named to the user: its description, else the training it is for, else its ID. */
export function lineName(
  { id, description, trainingId }: Pick<PlanRow<"budgetLines">, "id" | "description" | "trainingId">,
  context: RuleContext,
): string {
  return description ?? context.row("trainings", trainingId)?.title ?? id;
}
