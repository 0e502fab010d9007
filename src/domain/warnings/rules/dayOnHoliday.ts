import type { PlanRow } from "../../plan/planRecords";
import { defineRule } from "../defineRule";
import { sessionTitle } from "../sessionDays";

/** A training day is on a holiday on which people are off, or on the day that replaces it (F-K3). Holidays of another country do not count. */
export const dayOnHoliday = defineRule({
  code: "W-KAL-03",
  severity: "attention",
  acceptable: true,
  find({ holidays, trainingDays, organisation: { country } }, context) {
    const free = new Map<string, PlanRow<"holidays">>();
    for (const holiday of holidays) {
      const isElsewhere = country !== null && holiday.country !== null && !sharesCountry(country, holiday.country);
      if (holiday.free !== true || isElsewhere) continue;
      for (const day of [holiday.date, holiday.replacementDate]) if (day !== null) free.set(day, holiday);
    }
    return trainingDays.flatMap(({ id, date, sessionId }) => {
      const holiday = date === null ? undefined : free.get(date);
      const session = context.row("sessions", sessionId);
      if (!holiday || date === null || !session || session.status === "cancelled") return [];
      return [
        {
          place: { table: "trainingDays", row: id, field: "date" },
          facts: { title: sessionTitle(session, context), holiday: holiday.name ?? date, date },
        },
      ];
    });
  },
});

function sharesCountry(first: string, second: string): boolean {
  return first.includes(second) || second.includes(first);
}
