import { findingsInBookings } from "../bookings";
import { defineRule } from "../defineRule";
import { minutesOutside } from "../minutesOutside";
import { sessionTitle } from "../sessionDays";

/** A session takes somebody's time outside the hours he or she works (F-K9), and nobody says it was discussed (S2.14). One warning an enrolment. */
export const outsideRoster = defineRule({
  code: "W-KAL-09",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const outsideOf = context.result(minutesOutside);
    return findingsInBookings(plan, context, (enrolment, planned, employee, person) => {
      if (planned.session.status === "done") return null;
      const { outside, firstDay } = outsideOf(person, planned);
      if (firstDay === null || enrolment.discussed === true) return null;
      return {
        place: { table: "enrolments", row: enrolment.id, field: "discussed" },
        facts: { name: employee.name ?? employee.id, title: sessionTitle(planned), date: firstDay, outside },
      };
    });
  },
});
