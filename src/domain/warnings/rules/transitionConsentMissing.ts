import { bookings } from "../bookings";
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
    return context.result(bookings).flatMap((booking) => {
      const { enrolment, employee, days } = booking;
      const { transitionCost, transitionConsentOn } = enrolment;
      const firstDay = days[0]?.date;
      const inTime = transitionConsentOn !== null && (firstDay === undefined || transitionConsentOn <= firstDay);
      if (transitionCost !== true || inTime) return [];
      return [
        {
          place: { table: "enrolments", row: enrolment.id, field: "transitionConsentOn" },
          facts: { name: employee.name ?? employee.id, title: sessionTitle(booking) },
        },
      ];
    });
  },
});
