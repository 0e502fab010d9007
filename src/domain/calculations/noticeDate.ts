import type { IsoDate } from "../plan/units";
import { monthsLater } from "./monthsLater";
import { dayNumber, dayNumberOf, isoDateFromDayNumber } from "./dayNumber";

/**
 * Last day to give notice on a contract (F-L2): the end less the months of notice. A contract that ends on the last day of a month must be
 * ended on the last day of a month: 31 December less 3 months is 30 September.
 */
export function noticeDate(end: IsoDate, noticeMonths: number): IsoDate {
  const date = monthsLater(end, -noticeMonths);
  if (!isLastDayOfMonth(end)) return date;
  return isoDateFromDayNumber(dayNumberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)) + 1, 1) - 1);
}

function isLastDayOfMonth(date: IsoDate): boolean {
  return isoDateFromDayNumber(dayNumber(date) + 1).endsWith("-01");
}
