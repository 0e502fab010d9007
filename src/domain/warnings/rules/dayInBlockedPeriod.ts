import { blockedDays } from "../../calculations/blockedDays";
import type { PlannedSession } from "../attendance";
import { bookingsOfSession, type Booking } from "../bookings";
import { defineRule } from "../defineRule";
import { plannedSessions, titleOfSession } from "../sessionDays";

/** A training day falls in a blocked period of everyone or of the department of a participant, with the number of participants it concerns (F-K4). */
export const dayInBlockedPeriod = defineRule({
  code: "W-KAL-04",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const { blocks } = plan;
    const isBlocked = (date: string) =>
      blocks.some(({ from, to }) => from !== null && to !== null && date >= from && date <= to);
    const concerned = (blocks.length === 0 ? [] : context.result(plannedSessions)).filter(
      ({ session, days }) => session.status !== "cancelled" && days.some(({ date }) => isBlocked(date)),
    );
    const days = concerned.flatMap(daysOf);
    const people = new Map(
      concerned.map((planned) => [planned.session.id, bookingsOfSession(planned, plan, context).map(personOf)]),
    );
    const dayIds = new Map(days.toReversed().map(({ id, sessionId, date }) => [`${sessionId} ${date}`, id]));
    return blockedDays(blocks, days, people).map(({ name, sessionId, date, employeeIds }) => ({
      place: { table: "trainingDays", row: dayIds.get(`${sessionId} ${date}`) ?? null, field: "date" },
      facts: { title: titleOfSession(sessionId, context), block: name, date, people: new Set(employeeIds).size },
    }));
  },
});

function daysOf({ session, days }: PlannedSession) {
  return days.map(({ id, date }) => ({ id, sessionId: session.id, date }));
}

function personOf({ employee }: Booking): { readonly employeeId: string; readonly department: string | null } {
  return { employeeId: employee.id, department: employee.department };
}
