import type { TeamLimit } from "../../domain/calculations/teamDays";
import type { Plan } from "../../domain/plan/plan";
import { ruleContext } from "../../domain/warnings/ruleContext";
import { teamOf, teamSizes } from "../../domain/warnings/teamSizes";

/** How much of a team may be away on one day, as W-KAL-08 counts it; `null` where the organisation set no limit. */
export function teamLimit(plan: Plan): TeamLimit | null {
  const limit = plan.organisation.teamAbsenceLimit;
  if (limit === null) return null;
  const teams = plan.employees.flatMap((employee) => {
    const team = teamOf(employee);
    return team === null ? [] : [[employee.id, team] as const];
  });
  return { limit, teamOf: new Map(teams), sizes: ruleContext(plan).result(teamSizes) };
}
