import { earliestStart } from "../../calculations/prerequisiteOrder";
import type { PlanRow } from "../../plan/planRecords";
import { plannedBookings, type Booking } from "../bookings";
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
  find: (_plan, context) =>
    context.result(plannedBookings).flatMap(({ enrolment, employee, training, days, attendee }) => {
      if (!training || training.prerequisiteId === null) return [];
      const prerequisite = context.row("trainings", training.prerequisiteId);
      const start = days[0]?.date;
      if (!prerequisite || start === undefined || prerequisite.id === training.id) return [];
      if (hasCertificate(employee.id, prerequisite.id, start, context)) return [];
      if (attendee.bookings.some((booking) => isInTime(booking, prerequisite, start, training.waitingDays ?? 0)))
        return [];
      return [
        {
          place: { table: "enrolments", row: enrolment.id, field: "sessionId" },
          facts: {
            name: employee.name ?? employee.id,
            title: training.title ?? training.id,
            prerequisite: prerequisite.title ?? prerequisite.id,
          },
        },
      ];
    }),
});

function isInTime(
  { enrolment, session, days }: Booking,
  prerequisite: PlanRow<"trainings">,
  start: string,
  wait: number,
) {
  if (session.trainingId !== prerequisite.id) return false;
  const last = days.at(-1)?.date;
  if (last === undefined) return true;
  return start >= (enrolment.status === "passed" ? last : earliestStart(last, wait));
}

function hasCertificate(employeeId: string, trainingId: string, day: string, context: RuleContext): boolean {
  return context
    .rows("certificates", "employeeId", employeeId)
    .some((held) => held.trainingId === trainingId && held.obtainedOn !== null && held.obtainedOn <= day);
}
