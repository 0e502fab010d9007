import { bookingsBySession } from "../bookings";
import { isInNetherlands } from "../countryPack";
import { defineRule } from "../defineRule";
import { planMoney } from "../planMoney";
import { sessionTitle } from "../sessionDays";

/** Participants of a confirmed or finished session that costs money have no class of the Dutch work-related costs scheme, one warning a session. */
export const wkrClassMissing = defineRule({
  code: "W-NL-04",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    if (!isInNetherlands(plan)) return [];
    const { byTraining } = context.result(planMoney);
    return [...context.result(bookingsBySession).values()].flatMap((booked) => {
      const missing = booked.filter(({ enrolment }) => enrolment.wkrClass === null);
      const [first] = missing;
      if (!first || (first.session.status !== "confirmed" && first.session.status !== "done")) return [];
      if ((byTraining.get(first.session.trainingId ?? "")?.cash ?? 0) <= 0) return [];
      return [
        {
          place: { table: "enrolments", row: first.enrolment.id, field: "wkrClass" },
          facts: { title: sessionTitle(first.session, context), people: missing.length },
        },
      ];
    });
  },
});
