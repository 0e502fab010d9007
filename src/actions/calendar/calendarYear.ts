import { dayNumberOf, isoDateFromDayNumber, weekdayOf } from "../../domain/calculations/dayNumber";
import type { IsoDate } from "../../domain/plan/units";
import type { ClosedPeriod } from "./closedPeriods";
import type { CalendarDay } from "./planCalendar";

/** A day of the year: how many training days fall on it, whether one of them clashes, and whether it is no day for training. */
export interface YearDay {
  readonly date: IsoDate;
  readonly sessions: number;
  readonly hasConflict: boolean;
  readonly isProposed: boolean;
  readonly isClosed: boolean;
  readonly isWeekend: boolean;
}

/** A month with its days, its training days and those of them that clash. */
export interface YearMonth {
  /** The first day of the month. */
  readonly first: IsoDate;
  readonly days: readonly YearDay[];
  readonly sessions: number;
  readonly conflicts: number;
  readonly proposed: number;
}

/** The twelve months of a calendar year (S1.33). A period that is closed for one department closes no day here. */
export function calendarYear(
  year: number,
  days: readonly CalendarDay[],
  proposed: readonly { readonly date: IsoDate }[],
  closed: readonly ClosedPeriod[],
): readonly YearMonth[] {
  const byDate = new Map<IsoDate, CalendarDay[]>();
  for (const day of days) byDate.set(day.date, [...(byDate.get(day.date) ?? []), day]);
  const proposals = new Set(proposed.map(({ date }) => date));
  const forAll = closed.filter(({ department }) => department === null);
  return Array.from({ length: 12 }, (_month, index) => {
    const start = dayNumberOf(year, index + 1, 1);
    const length = dayNumberOf(year, index + 2, 1) - start;
    const month = Array.from({ length }, (_day, offset): YearDay => {
      const date = isoDateFromDayNumber(start + offset);
      const sessions = byDate.get(date) ?? [];
      return {
        date,
        sessions: sessions.length,
        hasConflict: sessions.some(({ conflicts }) => conflicts > 0),
        isProposed: proposals.has(date),
        isClosed: forAll.some(({ from, to }) => from <= date && date <= to),
        isWeekend: weekdayOf(start + offset) > 5,
      };
    });
    return {
      first: isoDateFromDayNumber(start),
      days: month,
      sessions: month.reduce((sum, day) => sum + day.sessions, 0),
      conflicts: month.filter(({ hasConflict }) => hasConflict).length,
      proposed: month.filter(({ isProposed }) => isProposed).length,
    };
  });
}
