import { findingsInBookings } from "../bookings";
import { isInNetherlands } from "../countryPack";
import { defineRule } from "../defineRule";
import { sessionTitle } from "../sessionDays";

/** The cost is to be deducted from the transition payment, and the employee did not agree in writing before the first day (F-C9). */
export const transitionConsentMissing = defineRule({
  code: "W-NL-05",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    if (!isInNetherlands(plan)) return [];
    return findingsInBookings(plan, context, ({ id, transitionCost, transitionConsentOn }, planned, employee) => {
      if (transitionCost !== true) return null;
      const firstDay = planned.days[0]?.date;
      if (transitionConsentOn !== null && (firstDay === undefined || transitionConsentOn <= firstDay)) return null;
      return {
        place: { table: "enrolments", row: id, field: "transitionConsentOn" },
        facts: { name: employee.name ?? employee.id, title: sessionTitle(planned) },
      };
    });
  },
});
