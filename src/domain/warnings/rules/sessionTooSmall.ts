import { dayNumber, isoDateFromDayNumber } from "../../calculations/dayNumber";
import { defineRule } from "../defineRule";
import { foundIn } from "../foundIn";
import { plannedSessions, sessionTitle } from "../sessionDays";

const daysAhead = 14;

/** Fewer people than the minimum are enrolled while the session starts within 14 days (F-K5). Without a minimum of its own the training's smallest group counts. */
export const sessionTooSmall = defineRule({
  code: "W-KAL-05b",
  severity: "attention",
  acceptable: true,
  find(_plan, context) {
    const { referenceDate } = context;
    if (referenceDate === null) return [];
    const lastDay = isoDateFromDayNumber(dayNumber(referenceDate) + daysAhead);
    return foundIn(context.result(plannedSessions), (planned) => {
      const { session, training, enrolled } = planned;
      const minimum = session.minimum ?? training?.groupMin ?? null;
      const first = planned.days[0];
      const isPlanned = session.status !== "cancelled" && session.status !== "done";
      if (minimum === null || enrolled >= minimum || first === undefined || !isPlanned) return null;
      if (first.date < referenceDate || first.date > lastDay) return null;
      return {
        place: { table: "sessions", row: session.id, field: "minimum" },
        facts: { title: sessionTitle(planned), enrolled, minimum, start: first.date },
      };
    });
  },
});
