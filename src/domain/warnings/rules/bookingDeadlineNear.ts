import { dayNumber } from "../../calculations/dayNumber";
import { defineRule } from "../defineRule";
import { foundIn } from "../foundIn";
import { plannedSessions, sessionTitle } from "../sessionDays";

const daysAhead = 14;

/** A session that is only proposed must be booked within 14 days, or should have been (S1.44). */
export const bookingDeadlineNear = defineRule({
  code: "W-KAL-11",
  severity: "attention",
  acceptable: true,
  find: (_plan, context) =>
    foundIn(context.result(plannedSessions), (planned) => {
      const { id, status, bookBefore } = planned.session;
      if (context.referenceDate === null || bookBefore === null || status !== "proposed") return null;
      if (dayNumber(bookBefore) - dayNumber(context.referenceDate) > daysAhead) return null;
      return {
        place: { table: "sessions", row: id, field: "bookBefore" },
        facts: { title: sessionTitle(planned), before: bookBefore, isLate: bookBefore < context.referenceDate },
      };
    }),
});
