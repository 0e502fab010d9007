import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import { groupedBy } from "./groupedBy";
import type { RuleContext } from "./ruleContext";
import { presentEmployees, targetGroupMembers } from "./targetGroupMembers";
import { wordKey } from "./wordKey";

/** Who must follow a training: how many people, and whether somebody is one of them. */
export interface RequiredPeople {
  readonly count: number;
  includes(employeeId: string): boolean;
}

const nobody: ReadonlySet<string> = new Set();

/**
 * The members of the target group of a training and the holders of a job title whose learning path makes it mandatory; `null` when the plan
 * names nobody. Trainings with the same target group share its list, so that a group of everyone is not gone through for each of them.
 */
export function requiredPeople(
  { id, targetGroupId }: PlanRow<"trainings">,
  context: RuleContext,
): RequiredPeople | null {
  const members = targetGroupId === null ? undefined : context.result(memberIds).get(targetGroupId);
  const paths = context
    .rows("learningPaths", "trainingId", id)
    .filter(({ mandatory, jobTitle }) => mandatory === true && jobTitle !== null);
  if (!members && paths.length === 0) return null;
  const inGroup = members ?? nobody;
  const inPaths = new Set(
    paths
      .flatMap(({ jobTitle }) => context.result(byJobTitle).get(wordKey(jobTitle)) ?? [])
      .map((employee) => employee.id)
      .filter((employeeId) => !inGroup.has(employeeId)),
  );
  return {
    count: inGroup.size + inPaths.size,
    includes: (employeeId) => inGroup.has(employeeId) || inPaths.has(employeeId),
  };
}

function memberIds(_plan: Plan, context: RuleContext): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = context.result(targetGroupMembers);
  const sets = new Map([...new Set(groups.values())].map((members) => [members, new Set(members.map(({ id }) => id))]));
  return new Map([...groups].map(([id, members]) => [id, sets.get(members) ?? nobody]));
}

function byJobTitle(_plan: Plan, context: RuleContext): ReadonlyMap<string, readonly PlanRow<"employees">[]> {
  return groupedBy(context.result(presentEmployees), ({ jobTitle }) => wordKey(jobTitle));
}
