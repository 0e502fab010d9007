import type { IsoDate } from "../plan/units";

const millisecondsPerDay = 86_400_000;

/** The number of days since 1970-01-01 of a calendar day, in the Gregorian calendar and without time zone. */
export function dayNumber(date: IsoDate): number {
  return dayNumberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** The day number of a year, a month (1 to 12; 13 is January of the next year) and a day of the month. */
export function dayNumberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

/** The first and the last day that Excel's calendar has: 1900-01-01 and 9999-12-31. */
const [firstDay, lastDay] = [-25_567, 2_932_896];

/** The calendar day of a number of days since 1970-01-01; outside Excel's calendar its first or last day, so that a slip in a cell breaks nothing. */
export function isoDateFromDayNumber(day: number): IsoDate {
  const within = Math.max(firstDay, Math.min(day, lastDay));
  return new Date(within * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Day of the week of a day number: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
