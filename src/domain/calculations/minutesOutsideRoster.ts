import type { PlanRow } from "../plan/planRecords";
import type { IsoDate, Minutes } from "../plan/units";
import { dayNumber, weekdayOf } from "./dayNumber";

/** Hours of work a person has on each weekday; a blank day is unknown. */
export type Roster = Pick<PlanRow<"employees">, "monday" | "tuesday" | "wednesday" | "thursday" | "friday">;

/**
 * Minutes of a training day that fall outside what a person works on that weekday (F-K9): all of it on a day off or at the weekend, else
 * what is longer than the hours of that day. Zero when nothing is known of the roster; a blank day next to filled ones is a day off.
 */
export function minutesOutsideRoster(roster: Roster, date: IsoDate, start: Minutes, end: Minutes): Minutes {
  const worked = workedMinutes(roster);
  return worked === null ? 0 : Math.max(0, end - start - (worked[weekdayOf(dayNumber(date)) - 1] ?? 0));
}

/** What somebody works on each day of the week from Monday to Sunday; `null` when nothing is known of the roster. */
export function workedMinutes({ monday, tuesday, wednesday, thursday, friday }: Roster): readonly Minutes[] | null {
  const isUnknown = monday === null && tuesday === null && wednesday === null && thursday === null && friday === null;
  return isUnknown ? null : [monday ?? 0, tuesday ?? 0, wednesday ?? 0, thursday ?? 0, friday ?? 0, 0, 0];
}
