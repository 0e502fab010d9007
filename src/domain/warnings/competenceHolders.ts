import type { PlanRow } from "../plan/planRecords";
import type { RuleContext } from "./ruleContext";

/** Levels of a competence that its holders have: at least what is needed now, or above 0 where nothing is said about the need. */
export function levelsHeld(competenceId: string, context: RuleContext): readonly PlanRow<"competenceLevels">[] {
  return context
    .rows("competenceLevels", "competenceId", competenceId)
    .filter(({ present, neededNow }) => present !== null && present > 0 && present >= (neededNow ?? 0));
}

/** IDs of the employees who hold a competence themselves; levels of a whole job title name nobody. */
export function namedHolders(competenceId: string, context: RuleContext): readonly string[] {
  return [...new Set(levelsHeld(competenceId, context).flatMap(({ employeeId }) => employeeId ?? []))];
}
