import { homeTime } from "../../calculations/homeTime";
import { defineRule } from "../defineRule";
import { foundIn } from "../foundIn";
import { plannedSessions, sessionTitle } from "../sessionDays";

/** After a training day people are home later than the organisation wants (F-K10), on the latest day of the session. Silent without a limit or travel time, and when they stay overnight. */
export const homeLate = defineRule({
  code: "W-KAL-10",
  severity: "attention",
  acceptable: true,
  find({ organisation: { latestHomeTime: limit } }, context) {
    if (limit === null) return [];
    return foundIn(context.result(plannedSessions), (planned) => {
      const { id, status, travelMinutes, overnight } = planned.session;
      if (travelMinutes === null || overnight === true || status === "cancelled" || status === "done") return null;
      let latest = { date: "", home: limit };
      for (const { date, end } of planned.days) {
        const home = end === null ? 0 : homeTime(end, travelMinutes);
        if (home > latest.home) latest = { date, home };
      }
      if (latest.home <= limit) return null;
      return {
        place: { table: "sessions", row: id, field: "travelMinutes" },
        facts: { title: sessionTitle(planned), ...latest, limit },
      };
    });
  },
});
