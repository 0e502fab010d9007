import { defineRule } from "../defineRule";
import { doubleBookingFacts, doubleBookings } from "../doubleBookings";
import { foundIn } from "../foundIn";

/** A trainer, room or piece of equipment is in two sessions at the same moment, or a trainer takes part elsewhere (F-K2). The place is the second session. */
export const resourceDoubleBooked = defineRule({
  code: "W-KAL-02",
  severity: "error",
  acceptable: true,
  find: (plan, context) =>
    foundIn(context.result(doubleBookings), (conflict) => {
      const { kind, sessionB } = conflict;
      if (kind === "participant") return null;
      return {
        place: { table: "sessions", row: sessionB, field: kind },
        facts: { ...doubleBookingFacts(conflict, plan, context), resource: kind },
      };
    }),
});
