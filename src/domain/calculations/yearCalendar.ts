import type { IsoDate } from "../plan/units";
import { dayNumberOf, isoDateFromDayNumber } from "./dayNumber";

/** A day of the year with what happens on it. */
export interface CalendarDay<T> {
  readonly date: IsoDate;
  readonly entries: readonly T[];
}

/**
 * The twelve months of a year from the month in which the financial year starts, each with 31 places: a day with its entries in the order
 * given, or `null` where the month has no such day.
 */
export function yearCalendar<T extends { readonly date: IsoDate }>(
  entries: readonly T[],
  year: number,
  firstMonth = 1,
): readonly (readonly (CalendarDay<T> | null)[])[] {
  const byDate = new Map<IsoDate, T[]>();
  for (const entry of entries) {
    const sameDay = byDate.get(entry.date);
    if (sameDay === undefined) byDate.set(entry.date, [entry]);
    else sameDay.push(entry);
  }
  return Array.from({ length: 12 }, (_month, place) => {
    const first = dayNumberOf(year, firstMonth + place, 1);
    const length = dayNumberOf(year, firstMonth + place + 1, 1) - first;
    return Array.from({ length: 31 }, (_day, day) => {
      if (day >= length) return null;
      const date = isoDateFromDayNumber(first + day);
      return { date, entries: byDate.get(date) ?? [] };
    });
  });
}
