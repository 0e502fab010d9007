import type { IsoDate } from "../plan/units";
import { dayNumberOf, isoDateFromDayNumber } from "./dayNumber";

/**
 * The same day a number of months later (earlier when negative), as Excel's EDATE: a day that the month lacks becomes its last day, so
 * 2024-02-29 plus 12 months is 2025-02-28.
 */
export function monthsLater(date: IsoDate, months: number): IsoDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) + months;
  const lastDay = dayNumberOf(year, month + 1, 1) - dayNumberOf(year, month, 1);
  const day = Math.min(Number(date.slice(8, 10)), lastDay);
  return isoDateFromDayNumber(dayNumberOf(year, month, day));
}
