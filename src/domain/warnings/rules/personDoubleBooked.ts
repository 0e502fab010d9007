import type { SessionConflict } from "../../calculations/sessionConflicts";
import type { PlanRow } from "../../plan/planRecords";
import { bookingIn } from "../bookings";
import { defineRule } from "../defineRule";
import { doubleBookingFacts, doubleBookings } from "../doubleBookings";
import type { RuleContext } from "../ruleContext";

/** A participant is in two sessions at the same moment, compared per training day (F-K1). The place is the enrolment in the second session. */
export const personDoubleBooked = defineRule({
  code: "W-KAL-01",
  severity: "error",
  acceptable: true,
  find: (plan, context) =>
    context
      .result(doubleBookings)
      .filter(({ kind }) => kind === "participant")
      .map((conflict) => {
        const enrolment = bookingIn(conflict.sessionB, conflict.who, plan, context) ?? enrolmentOf(conflict, context);
        return {
          place: { table: "enrolments", row: enrolment?.id ?? null, field: "sessionId" },
          facts: doubleBookingFacts(conflict, plan, context),
        };
      }),
});

/** Somebody who is not on the staff list, or was absent, has no booking. */
function enrolmentOf({ who, sessionB }: SessionConflict, context: RuleContext): PlanRow<"enrolments"> | undefined {
  return context.rows("enrolments", "employeeId", who).find(({ sessionId }) => sessionId === sessionB);
}
