import { publicHolidays } from "../../calculations/publicHolidays";
import { isInBelgium } from "../countryPack";
import { defineRule } from "../defineRule";

/** A Belgian public holiday falls on a Saturday or Sunday and no replacement day is filled in, to which employees have a right (F-K3). */
export const replacementDayMissing = defineRule({
  code: "W-KAL-03b",
  severity: "attention",
  acceptable: true,
  find(plan) {
    if (!isInBelgium(plan)) return [];
    return plan.holidays.flatMap(({ id, date, name, country, free, replacementDate }) =>
      date !== null && country !== "NL" && free === true && replacementDate === null && needsReplacement(date)
        ? [
            {
              place: { table: "holidays", row: id, field: "replacementDate" },
              facts: { holiday: name ?? date, date },
            },
          ]
        : [],
    );
  },
});

function needsReplacement(day: string): boolean {
  return publicHolidays(Number(day.slice(0, 4)), "BE").some(
    (holiday) => holiday.date === day && holiday.needsReplacement,
  );
}
