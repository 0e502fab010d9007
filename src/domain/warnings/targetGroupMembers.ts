import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import { groupedBy } from "./groupedBy";
import type { RuleContext } from "./ruleContext";
import { wordKey } from "./wordKey";

/**
 * The employees of every target group, by the group's ID, from its filter on the staff list (S1.7). A group whose filter is not filled in
 * is left out: who belongs to it is not known. Nobody belongs to a risk group that the list does not have. People who left before the
 * reference date do not count.
 */
export function targetGroupMembers(
  plan: Plan,
  context: RuleContext,
): ReadonlyMap<string, readonly PlanRow<"employees">[]> {
  const present = context.result(presentEmployees);
  const byDepartment = groupedBy(present, ({ department }) => wordKey(department));
  const byJobTitle = groupedBy(present, ({ jobTitle }) => wordKey(jobTitle));
  const members = new Map<string, readonly PlanRow<"employees">[]>();
  for (const { id, filter, filterValue } of plan.targetGroups) {
    const value = wordKey(filterValue);
    if (filter === "everyone") members.set(id, present);
    else if (filter === null || value === "") continue;
    else if (filter === "department") members.set(id, byDepartment.get(value) ?? []);
    else if (filter === "jobTitle") members.set(id, byJobTitle.get(value) ?? []);
    else {
      members.set(
        id,
        present.filter(({ riskGroups }) => riskGroups.some((group) => group === filterValue)),
      );
    }
  }
  return members;
}

/** People on the staff list who have not left by the reference date. */
export function presentEmployees({ employees }: Plan, { referenceDate }: RuleContext): Plan["employees"] {
  return employees.filter(({ endDate }) => endDate === null || referenceDate === null || endDate >= referenceDate);
}
