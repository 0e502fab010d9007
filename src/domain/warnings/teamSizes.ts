import { workedMinutes } from "../calculations/minutesOutsideRoster";
import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { RuleContext } from "./ruleContext";
import { presentEmployees } from "./targetGroupMembers";

/** The team somebody is missed in: without a team the department, `null` without either. */
export function teamOf({ team, department }: Pick<PlanRow<"employees">, "team" | "department">): string | null {
  return team ?? department;
}

const mondayToFriday = [1, 1, 1, 1, 1, 0, 0];

/** People per team who work on each weekday, Monday first; somebody without a roster works from Monday to Friday. */
export function teamSizes(_plan: Plan, context: RuleContext): ReadonlyMap<string, readonly number[]> {
  const sizes = new Map<string, number[]>();
  for (const employee of context.result(presentEmployees)) {
    const team = teamOf(employee);
    if (team === null) continue;
    const worked = workedMinutes(employee) ?? mondayToFriday;
    let size = sizes.get(team);
    if (size === undefined) sizes.set(team, (size = worked.map(() => 0)));
    for (let day = 0; day < worked.length; day++) if ((worked[day] ?? 0) > 0) size[day] = (size[day] ?? 0) + 1;
  }
  return sizes;
}
