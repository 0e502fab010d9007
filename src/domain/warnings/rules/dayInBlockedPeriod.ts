import { blockedDays, isInAnyBlock } from "../../calculations/blockedDays";
import type { IsoDate } from "../../plan/units";
import type { PlannedSession } from "../attendance";
import { bookingsOfSession, type Booking } from "../bookings";
import { defineRule } from "../defineRule";
import { plannedSessions, sessionTitle } from "../sessionDays";

/** A training day falls in a blocked period of everyone or of the department of a participant, with the number of participants it concerns (F-K4). */
export const dayInBlockedPeriod = defineRule({
  code: "W-KAL-04",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const days: PlannedDay[] = [];
    for (const planned of context.result(plannedSessions)) {
      if (planned.session.status === "cancelled") continue;
      for (const { id, date } of planned.days) {
        if (isInAnyBlock(date, plan.blocks)) days.push({ id, date, planned });
      }
    }
    const peopleOn = ({ planned }: PlannedDay) => bookingsOfSession(planned, plan, context).map(personOf);
    return blockedDays(plan.blocks, days, peopleOn).map(({ name, day: { id, date, planned }, employeeIds }) => ({
      place: { table: "trainingDays", row: id, field: "date" },
      facts: { title: sessionTitle(planned), block: name, date, people: new Set(employeeIds).size },
    }));
  },
});

interface PlannedDay {
  readonly id: string;
  readonly date: IsoDate;
  readonly planned: PlannedSession;
}

function personOf({ employee }: Booking): { readonly employeeId: string; readonly department: string | null } {
  return { employeeId: employee.id, department: employee.department };
}
