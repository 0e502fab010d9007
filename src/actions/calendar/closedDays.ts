import { dayNumber, isoDateFromDayNumber, weekdayOf } from "../../domain/calculations/dayNumber";
import type { ClosedDay } from "../../domain/calculations/scheduleProposal";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { IsoDate } from "../../domain/plan/units";
import { closedPeriods } from "./closedPeriods";
import type { WantedSession } from "./sessionsToPlace";

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;

/** Days on which sessions cannot be: holidays, blocked periods of a department for its people, and the free weekdays of part-timers (S2.12). */
export function closedDays(plan: Plan, wanted: readonly WantedSession[], end: IsoDate): readonly ClosedDay[] {
  return [...closedByPeriods(plan), ...closedByRoster(plan, wanted, end)];
}

function closedByPeriods(plan: Plan): readonly ClosedDay[] {
  return closedPeriods(plan).flatMap(({ kind, name, from, to, department }) => {
    const participants =
      department === null ? null : plan.employees.filter((one) => one.department === department).map(({ id }) => id);
    const blocker = { kind: kind === "holiday" ? ("holiday" as const) : ("blackout" as const), who: name };
    return daysBetween(from, to).map((date) => ({ date, blocker, participants }));
  });
}

/** Only of people who take part in a session to place, in the months that a proposal looks at. */
function closedByRoster(plan: Plan, wanted: readonly WantedSession[], end: IsoDate): readonly ClosedDay[] {
  const sessions = new Set(wanted.map(({ sessionId }) => sessionId));
  const people = new Set(
    plan.enrolments.flatMap(({ sessionId, employeeId }) => (sessions.has(sessionId ?? "") ? (employeeId ?? []) : [])),
  );
  const year = daysBetween(`${end.slice(0, 4)}-01-01`, end).map((date) => ({
    date,
    weekday: weekdays[weekdayOf(dayNumber(date)) - 1],
  }));
  return plan.employees
    .filter((employee) => people.has(employee.id))
    .flatMap((employee) =>
      year
        .filter(({ weekday }) => isFree(employee, weekday))
        .map(({ date }) => ({
          date,
          blocker: { kind: "participant" as const, who: employee.id },
          participants: [employee.id],
        })),
    );
}

/** Somebody without any hours filled in is there from Monday to Friday; next to filled days a blank one is a day off (F-K9). */
function isFree(employee: PlanRow<"employees">, weekday: (typeof weekdays)[number] | undefined): boolean {
  if (weekday === undefined || employee[weekday]) return false;
  return weekdays.some((day) => employee[day] !== null);
}

function daysBetween(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_day, index) => isoDateFromDayNumber(first + index));
}
