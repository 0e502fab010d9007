import { bookingsBySession } from "../bookings";
import { defineRule } from "../defineRule";
import { sessionTitle } from "../sessionDays";

/** More people are enrolled in a session than it has places (F-K5). A full session is fine; without a capacity of its own the training's largest group counts. */
export const sessionOverbooked = defineRule({
  code: "W-KAL-05",
  severity: "error",
  acceptable: true,
  find: ({ sessions }, context) =>
    sessions.flatMap((session) => {
      const enrolled = context.result(bookingsBySession).get(session.id)?.length ?? 0;
      const capacity = session.capacity ?? context.row("trainings", session.trainingId)?.groupMax ?? null;
      if (capacity === null || enrolled <= capacity || session.status === "done") return [];
      return [
        {
          place: { table: "sessions", row: session.id, field: "capacity" },
          facts: { title: sessionTitle(session, context), enrolled, capacity },
        },
      ];
    }),
});
