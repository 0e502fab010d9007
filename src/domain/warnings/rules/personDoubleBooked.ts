import { defineRule } from "../defineRule";
import { doubleBookingFacts, doubleBookings } from "../doubleBookings";

/** A participant is in two sessions at the same moment, compared per training day (F-K1). The place is the enrolment in the second session. */
export const personDoubleBooked = defineRule({
  code: "W-KAL-01",
  severity: "error",
  acceptable: true,
  find: (_plan, context) =>
    context
      .result(doubleBookings)
      .filter(({ kind }) => kind === "participant")
      .map((conflict) => {
        const enrolment = context
          .rows("enrolments", "employeeId", conflict.who)
          .find(({ sessionId }) => sessionId === conflict.sessionB);
        return {
          place: { table: "enrolments", row: enrolment?.id ?? null, field: "sessionId" },
          facts: doubleBookingFacts(conflict, context),
        };
      }),
});
