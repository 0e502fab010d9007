import { isInNetherlands } from "../countryPack";
import { defineRule } from "../defineRule";
import { planMoney } from "../planMoney";
import { plannedSessions, sessionTitle } from "../sessionDays";

/** Participants of a confirmed or finished session that costs money have no class of the Dutch work-related costs scheme, one warning a session. */
export const wkrClassMissing = defineRule({
  code: "W-NL-04",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    if (!isInNetherlands(plan)) return [];
    const { byTraining } = context.result(planMoney);
    return context.result(plannedSessions).flatMap((planned) => {
      const { session, bookings } = planned;
      if (session.status !== "confirmed" && session.status !== "done") return [];
      const first = bookings.find(({ enrolment }) => enrolment.wkrClass === null);
      if (first === undefined || (byTraining.get(session.trainingId ?? "")?.cash ?? 0) <= 0) return [];
      const people = bookings.reduce((sum, { enrolment }) => sum + (enrolment.wkrClass === null ? 1 : 0), 0);
      return [
        {
          place: { table: "enrolments", row: first.enrolment.id, field: "wkrClass" },
          facts: { title: sessionTitle(planned), people },
        },
      ];
    });
  },
});
