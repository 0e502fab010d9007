import { teamAbsence } from "../../calculations/teamAbsence";
import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import type { Attendee, DatedDay } from "../attendance";
import { attendees } from "../bookings";
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
  find({ organisation: { teamAbsenceLimit: limit } }, context) {
    if (limit === null) return [];
    const sizes = context.result(teamSizes);
    const away = [...context.result(attendees)].flatMap(absenceOf);
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

/** Somebody's team with the sessions that still have to take place. */
function absenceOf({ employee, bookings }: Attendee) {
  const team = teamOf(employee);
  if (team === null || bookings.length === 0) return [];
  return [{ team, sessions: bookings.filter(({ session }) => session.status !== "done") }];
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;

/** People per team who work on each weekday, Monday first; somebody without a roster works from Monday to Friday. */
function teamSizes(_plan: Plan, context: RuleContext): ReadonlyMap<string, readonly number[]> {
  const sizes = new Map<string, number[]>();
  for (const employee of context.result(presentEmployees)) {
    const team = teamOf(employee);
    if (team === null) continue;
    const hasRoster = weekdays.some((day) => employee[day] !== null);
    let size = sizes.get(team);
    if (size === undefined) sizes.set(team, (size = weekdays.map(() => 0)));
    for (const [index, day] of weekdays.entries()) {
      const works = !hasRoster || (employee[day] ?? 0) > 0;
      if (works) size[index] = (size[index] ?? 0) + 1;
    }
  }
  return sizes;
}
