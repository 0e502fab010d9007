import { dayNumber, weekdayOf } from "../../calculations/dayNumber";
import { teamAbsence } from "../../calculations/teamAbsence";
import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import type { IsoDate } from "../../plan/units";
import { plannedBookings, type Booking } from "../bookings";
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
    const away = context.result(plannedBookings).flatMap(absencesOf);
    const members = (team: string, date: IsoDate) => sizes.get(team)?.[weekdayOf(dayNumber(date)) - 1] ?? 0;
    return teamAbsence(away, members).flatMap(({ team, date, away: people, share, first }) => {
      if (share <= limit || members(team, date) === 0) return [];
      return [
        {
          place: { table: "trainingDays", row: first.day, field: "date" },
          facts: { team, date, away: people, people: members(team, date), share, limit },
        },
      ];
    });
  },
});

function teamOf({ team, department }: PlanRow<"employees">): string | null {
  return team ?? department;
}

function absencesOf({ employee, days }: Booking) {
  const team = teamOf(employee);
  return team === null ? [] : days.map(({ id, date }) => ({ employeeId: employee.id, team, date, day: id }));
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;

/** People per team who work on each weekday, Monday first; somebody without a roster works from Monday to Friday. */
function teamSizes(_plan: Plan, context: RuleContext): ReadonlyMap<string, readonly number[]> {
  const sizes = new Map<string, number[]>();
  for (const employee of context.result(presentEmployees)) {
    const team = teamOf(employee);
    if (team === null) continue;
    const hasRoster = weekdays.some((day) => employee[day] !== null);
    const size = sizes.get(team) ?? weekdays.map(() => 0);
    weekdays.forEach((day, index) => {
      const works = !hasRoster || (employee[day] ?? 0) > 0;
      if (works) size[index] = (size[index] ?? 0) + 1;
    });
    sizes.set(team, size);
  }
  return sizes;
}
