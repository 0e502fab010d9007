import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import { groupedBy } from "./groupedBy";
import type { RuleContext } from "./ruleContext";
import { presentEmployees, targetGroupMembers } from "./targetGroupMembers";
import { wordKey } from "./wordKey";

/** IDs of the people who must follow a training: the members of its target group and the holders of a job title whose learning path makes it mandatory; `null` when the plan names nobody. */
export function requiredPeople(
  { id, targetGroupId }: PlanRow<"trainings">,
  context: RuleContext,
): readonly string[] | null {
  const members = targetGroupId === null ? undefined : context.result(targetGroupMembers).get(targetGroupId);
  const paths = context
    .rows("learningPaths", "trainingId", id)
    .filter(({ mandatory, jobTitle }) => mandatory === true && jobTitle !== null);
  if (!members && paths.length === 0) return null;
  const inPaths = paths.flatMap(({ jobTitle }) => context.result(byJobTitle).get(wordKey(jobTitle)) ?? []);
  return [...new Set([...(members ?? []), ...inPaths].map((employee) => employee.id))];
}

function byJobTitle(_plan: Plan, context: RuleContext): ReadonlyMap<string, readonly PlanRow<"employees">[]> {
  return groupedBy(context.result(presentEmployees), ({ jobTitle }) => wordKey(jobTitle));
}
