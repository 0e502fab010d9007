import { dayNumber } from "../../calculations/dayNumber";
import { bookingsBySession } from "../bookings";
import { defineRule } from "../defineRule";
import { daysOfSession, sessionTitle } from "../sessionDays";

const daysAhead = 14;

/** Fewer people than the minimum are enrolled while the session starts within 14 days (F-K5). Without a minimum of its own the training's smallest group counts. */
export const sessionTooSmall = defineRule({
  code: "W-KAL-05b",
  severity: "attention",
  acceptable: true,
  find({ sessions }, context) {
    const { referenceDate } = context;
    if (referenceDate === null) return [];
    return sessions.flatMap((session) => {
      const enrolled = context.result(bookingsBySession).get(session.id)?.length ?? 0;
      const minimum = session.minimum ?? context.row("trainings", session.trainingId)?.groupMin ?? null;
      const start = daysOfSession(session.id, context)[0]?.date;
      const isPlanned = session.status !== "cancelled" && session.status !== "done";
      if (minimum === null || enrolled >= minimum || start === undefined || !isPlanned) return [];
      const days = dayNumber(start) - dayNumber(referenceDate);
      if (days < 0 || days > daysAhead) return [];
      return [
        {
          place: { table: "sessions", row: session.id, field: "minimum" },
          facts: { title: sessionTitle(session, context), enrolled, minimum, start },
        },
      ];
    });
  },
});
