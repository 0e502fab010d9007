import { homeTime } from "../../calculations/homeTime";
import { defineRule } from "../defineRule";
import { daysOfSession, sessionTitle } from "../sessionDays";

/** After a training day people are home later than the organisation wants (F-K10), on the latest day of the session. Silent without a limit or travel time, and when they stay overnight. */
export const homeLate = defineRule({
  code: "W-KAL-10",
  severity: "attention",
  acceptable: true,
  find({ sessions, organisation: { latestHomeTime: limit } }, context) {
    if (limit === null) return [];
    return sessions.flatMap((session) => {
      const { id, status, travelMinutes, overnight } = session;
      if (travelMinutes === null || overnight === true || status === "cancelled" || status === "done") return [];
      const homes = daysOfSession(id, context).flatMap(({ date, end }) =>
        end === null ? [] : [{ date, home: homeTime(end, travelMinutes) }],
      );
      const latest = homes.toSorted((first, second) => second.home - first.home)[0];
      if (!latest || latest.home <= limit) return [];
      return [
        {
          place: { table: "sessions", row: id, field: "travelMinutes" },
          facts: { title: sessionTitle(session, context), ...latest, limit },
        },
      ];
    });
  },
});
