import { blockedDays } from "../../calculations/blockedDays";
import { bookingsBySession, type Booking } from "../bookings";
import { defineRule } from "../defineRule";
import { daysOfSession, sessionTitle } from "../sessionDays";

/** A training day falls in a blocked period of everyone or of the department of a participant, with the number of participants it concerns (F-K4). */
export const dayInBlockedPeriod = defineRule({
  code: "W-KAL-04",
  severity: "attention",
  acceptable: true,
  find({ blocks, sessions }, context) {
    if (blocks.length === 0) return [];
    const days = sessions
      .filter(({ status }) => status !== "cancelled")
      .flatMap(({ id }) => daysOfSession(id, context).map(({ date }) => ({ sessionId: id, date })));
    const people = new Map([...context.result(bookingsBySession)].map(([id, list]) => [id, list.map(personOf)]));
    return blockedDays(blocks, days, people).map(({ name, sessionId, date, employeeIds }) => {
      const day = daysOfSession(sessionId, context).find((one) => one.date === date);
      const session = context.row("sessions", sessionId) ?? { id: sessionId, trainingId: null };
      return {
        place: { table: "trainingDays", row: day?.id ?? null, field: "date" },
        facts: { title: sessionTitle(session, context), block: name, date, people: new Set(employeeIds).size },
      };
    });
  },
});

function personOf({ employee }: Booking): { readonly employeeId: string; readonly department: string | null } {
  return { employeeId: employee.id, department: employee.department };
}
