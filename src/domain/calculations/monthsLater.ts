import type { IsoDate } from "../plan/units";
import { dayNumberOf, isoDateFromDayNumber } from "./dayNumber";

/** More than all months of Excel's calendar. */
const allMonths = 100_000;

/**
 * The same day a number of months later (earlier when negative), as Excel's EDATE: a day that the month lacks becomes its last day, so
 * 2024-02-29 plus 12 months is 2025-02-28. Outside Excel's calendar its first day (1900-01-01) or last day (9999-12-31).
 */
export function monthsLater(date: IsoDate, months: number): IsoDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) + Math.max(-allMonths, Math.min(months, allMonths));
  const lastDay = dayNumberOf(year, month + 1, 1) - dayNumberOf(year, month, 1);
  const day = Math.min(Number(date.slice(8, 10)), lastDay);
  return isoDateFromDayNumber(dayNumberOf(year, month, day));
}
