import { workedMinutes } from "../../calculations/minutesOutsideRoster";
import { teamAbsence, type TeamMember } from "../../calculations/teamAbsence";
import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import { attendance, type DatedDay, type PlannedSession } from "../attendance";
import { defineRule } from "../defineRule";
import type { RuleContext } from "../ruleContext";
import { presentEmployees } from "../targetGroupMembers";

/**
 * More of a team is in training on one day than the organisation allows (F-K8); exactly the limit is fine. Counted against the people of
 * the team who work that weekday. Without a team the department counts; without a limit the rule is silent.
 */
export const teamMostlyAway = defineRule({
  code: "W-KAL-08",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const limit = plan.organisation.teamAbsenceLimit;
    if (limit === null) return [];
    const sizes = context.result(teamSizes);
    const away = context.result(absences);
    const members = (team: string, { weekday }: DatedDay) => sizes.get(team)?.[weekday - 1] ?? 0;
    return teamAbsence(away, members, limit).flatMap(({ team, date, away: gone, people, share, first }) => {
      if (people === 0) return [];
      return [
        {
          place: { table: "trainingDays", row: first.id, field: "date" },
          facts: { team, date, away: gone, people, share, limit },
        },
      ];
    });
  },
});

function teamOf({ team, department }: PlanRow<"employees">): string | null {
  return team ?? department;
}

/** Everybody with a team and the sessions that still have to take place. */
function absences({ employees }: Plan, context: RuleContext): readonly TeamMember<DatedDay>[] {
  const { sessions, sessionOf, byEmployee } = context.result(attendance);
  const { from, members } = byEmployee;
  return employees.flatMap((employee, place) => {
    const team = teamOf(employee);
    if (team === null || from[place] === from[place + 1]) return [];
    const coming: PlannedSession[] = [];
    for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) {
      const planned = sessions[sessionOf[members[at] ?? 0] ?? 0];
      if (planned !== undefined && planned.session.status !== "done") coming.push(planned);
    }
    return [{ team, sessions: coming }];
  });
}

const mondayToFriday = [1, 1, 1, 1, 1, 0, 0];

/** People per team who work on each weekday, Monday first; somebody without a roster works from Monday to Friday. */
function teamSizes(_plan: Plan, context: RuleContext): ReadonlyMap<string, readonly number[]> {
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
