import { dayNumber, weekdayOf } from "../../domain/calculations/dayNumber";
import type { IsoDate } from "../../domain/plan/units";

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(date: IsoDate): boolean {
  return weekdayOf(dayNumber(date)) > 5;
}
