import { defineRule } from "../defineRule";
import { foundIn } from "../foundIn";
import { plannedSessions, sessionTitle } from "../sessionDays";

/** More people are enrolled in a session than it has places (F-K5). A full session is fine; without a capacity of its own the training's largest group counts. */
export const sessionOverbooked = defineRule({
  code: "W-KAL-05",
  severity: "error",
  acceptable: true,
  find: (_plan, context) =>
    foundIn(context.result(plannedSessions), (planned) => {
      const { session, training, enrolled } = planned;
      const capacity = session.capacity ?? training?.groupMax ?? null;
      if (capacity === null || enrolled <= capacity || session.status === "done") return null;
      return {
        place: { table: "sessions", row: session.id, field: "capacity" },
        facts: { title: sessionTitle(planned), enrolled, capacity },
      };
    }),
});
