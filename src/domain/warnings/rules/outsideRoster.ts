import { plannedBookings } from "../bookings";
import { defineRule } from "../defineRule";
import { minutesOutside } from "../minutesOutside";
import { sessionTitle } from "../sessionDays";

/** A session takes somebody's time outside the hours he or she works (F-K9), and nobody says it was discussed (S2.14). One warning an enrolment. */
export const outsideRoster = defineRule({
  code: "W-KAL-09",
  severity: "attention",
  acceptable: true,
  find: (_plan, context) =>
    context.result(plannedBookings).flatMap((booking) => {
      const { enrolment, employee } = booking;
      const { outside, firstDay } =
        enrolment.discussed === true ? { outside: 0, firstDay: null } : minutesOutside(booking);
      if (firstDay === null) return [];
      return [
        {
          place: { table: "enrolments", row: enrolment.id, field: "discussed" },
          facts: {
            name: employee.name ?? employee.id,
            title: sessionTitle(booking),
            date: firstDay,
            outside,
          },
        },
      ];
    }),
});
