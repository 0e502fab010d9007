import type { PlanRow } from "../../plan/planRecords";
import { defineRule, type Finding } from "../defineRule";
import { plannedSessions, sessionTitle } from "../sessionDays";

/** A training day is on a holiday on which people are off, or on the day that replaces it (F-K3). Holidays of another country do not count. */
export const dayOnHoliday = defineRule({
  code: "W-KAL-03",
  severity: "attention",
  acceptable: true,
  find({ holidays, organisation: { country } }, context) {
    const free = new Map<string, PlanRow<"holidays">>();
    for (const holiday of holidays) {
      const isElsewhere = country !== null && holiday.country !== null && !sharesCountry(country, holiday.country);
      if (holiday.free !== true || isElsewhere) continue;
      for (const day of [holiday.date, holiday.replacementDate]) if (day !== null) free.set(day, holiday);
    }
    const findings: Finding<"W-KAL-03">[] = [];
    for (const planned of context.result(plannedSessions)) {
      if (planned.session.status === "cancelled") continue;
      for (const { id, date } of planned.days) {
        const holiday = free.get(date);
        if (holiday === undefined) continue;
        findings.push({
          place: { table: "trainingDays", row: id, field: "date" },
          facts: { title: sessionTitle(planned), holiday: holiday.name ?? date, date },
        });
      }
    }
    return findings;
  },
});

function sharesCountry(first: string, second: string): boolean {
  return first.includes(second) || second.includes(first);
}
