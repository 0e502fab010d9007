import { earliestStart } from "../../calculations/prerequisiteOrder";
import type { IsoDate } from "../../plan/units";
import { bookingsOf, findingsInBookings, type Booking } from "../bookings";
import { defineRule } from "../defineRule";
import type { RuleContext } from "../ruleContext";

/**
 * Somebody starts a training before having followed the one it builds on, waiting days included (F-K6). Having passed it, or holding its
 * certificate, is enough; a booked prerequisite without dates gets the benefit of the doubt.
 */
export const prerequisiteNotFollowed = defineRule({
  code: "W-KAL-06",
  severity: "attention",
  acceptable: true,
  find: (plan, context) =>
    findingsInBookings(plan, context, (enrolment, { session, training, days }, employee) => {
      if (!training || training.prerequisiteId === null || session.status === "done") return null;
      const prerequisite = context.row("trainings", training.prerequisiteId);
      const start = days[0]?.date;
      if (!prerequisite || start === undefined || prerequisite.id === training.id) return null;
      if (hasCertificate(employee.id, prerequisite.id, start, context)) return null;
      const followed = bookingsOf(employee.id, plan, context, prerequisite.id);
      if (followed.some((booking) => isInTime(booking, start, training.waitingDays ?? 0))) return null;
      return {
        place: { table: "enrolments", row: enrolment.id, field: "sessionId" },
        facts: {
          name: employee.name ?? employee.id,
          title: training.title ?? training.id,
          prerequisite: prerequisite.title ?? prerequisite.id,
        },
      };
    }),
});

function isInTime({ enrolment, planned: { days } }: Booking, start: IsoDate, wait: number): boolean {
  const last = days.at(-1)?.date;
  if (last === undefined) return true;
  return start >= (enrolment.status === "passed" ? last : earliestStart(last, wait));
}

function hasCertificate(employeeId: string, trainingId: string, day: string, context: RuleContext): boolean {
  return context
    .rows("certificates", "employeeId", employeeId)
    .some((held) => held.trainingId === trainingId && held.obtainedOn !== null && held.obtainedOn <= day);
}
