import { calendarPlaces } from "../../calculations/calendarPlaces";
import { weekdayOf } from "../../calculations/dayNumber";
import { teamAbsence, type DaysAway } from "../../calculations/teamAbsence";
import type { Plan } from "../../plan/plan";
import { attendance } from "../attendance";
import { defineRule } from "../defineRule";
import { foundIn } from "../foundIn";
import type { RuleContext } from "../ruleContext";
import { teamOf, teamSizes } from "../teamSizes";

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
    const { numberOfDay } = context.result(calendarPlaces);
    const members = (team: string, day: number) => sizes.get(team)?.[weekdayOf(numberOfDay[day] ?? 0) - 1] ?? 0;
    return foundIn(teamAbsence(daysAway(plan, context), members, limit), ({ team, day, away, people, share }) => {
      const { id = null, date = null } = plan.trainingDays[day] ?? {};
      if (people === 0 || date === null) return null;
      return {
        place: { table: "trainingDays", row: id, field: "date" },
        facts: { team, date, away, people, share, limit },
      };
    });
  },
});

/** The days of everybody with a team in sessions that still have to take place. */
function daysAway({ employees }: Plan, context: RuleContext): DaysAway {
  const { sessions, sessionOf, byEmployee, daysOf } = context.result(attendance);
  const isComing = sessions.map(({ session }) => session.status !== "done");
  return {
    teams: employees.map((employee, place) =>
      byEmployee.from[place] === byEmployee.from[place + 1] ? null : teamOf(employee),
    ),
    dates: context.result(calendarPlaces).numberOfDay,
    eachDay(person, visit) {
      for (let at = byEmployee.from[person] ?? 0; at < (byEmployee.from[person + 1] ?? 0); at++) {
        const session = sessionOf[byEmployee.members[at] ?? 0] ?? 0;
        if (isComing[session] !== true) continue;
        const last = daysOf.from[session + 1] ?? 0;
        for (let day = daysOf.from[session] ?? 0; day < last; day++) visit(daysOf.members[day] ?? 0);
      }
    },
  };
}
