import { dayNumberOf, isoDateFromDayNumber, weekdayOf } from "./dayNumber";
import type { IsoDate } from "../plan/units";

/** The six weeks, Monday to Sunday, that hold a month; days outside the month are `null`. */
export function monthCalendar(year: number, month: number): readonly (readonly (IsoDate | null)[])[] {
  const first = dayNumberOf(year, month, 1);
  const after = dayNumberOf(year, month + 1, 1);
  const monday = first - (weekdayOf(first) - 1);
  return Array.from({ length: 6 }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day) => {
      const number = monday + week * 7 + day;
      return number >= first && number < after ? isoDateFromDayNumber(number) : null;
    }),
  );
}
