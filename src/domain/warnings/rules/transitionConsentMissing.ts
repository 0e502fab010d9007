import { isInNetherlands } from "../countryPack";
import { defineRule } from "../defineRule";
import { sessionTitle } from "../sessionDays";
import { transitionCosts } from "../transitionCosts";

/** The cost is to be deducted from the transition payment, and one of the conditions fails: written consent before the first day, not for the own job, not too long before the end (F-C9). */
export const transitionConsentMissing = defineRule({
  code: "W-NL-05",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    if (!isInNetherlands(plan)) return [];
    return context.result(transitionCosts).flatMap(({ booking, refusal }) => {
      if (refusal === null) return [];
      const { enrolment, employee } = booking;
      const field = refusal === "ownFunction" || refusal === "tooLongAgo" ? "transitionCost" : "transitionConsentOn";
      return [
        {
          place: { table: "enrolments", row: enrolment.id, field },
          facts: { name: employee.name ?? employee.id, title: sessionTitle(booking.planned), refusal },
        },
      ];
    });
  },
});
