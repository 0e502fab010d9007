import type { PlanRow } from "../plan/planRecords";
import type { IsoDate, Minutes } from "../plan/units";
import { dayNumber, weekdayOf } from "./dayNumber";

/** Hours of work a person has on each weekday; a blank day is unknown. */
export type Roster = Pick<PlanRow<"employees">, "monday" | "tuesday" | "wednesday" | "thursday" | "friday">;

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;

/**
 * Minutes of a training day that fall outside what a person works on that weekday (F-K9): all of it on a day off or at the weekend, else
 * what is longer than the hours of that day. Zero when nothing is known of the roster; a blank day next to filled ones is a day off.
 */
export function minutesOutsideRoster(roster: Roster, date: IsoDate, start: Minutes, end: Minutes): Minutes {
  return minutesOutsideWorkday(roster, weekdayOf(dayNumber(date)), start, end);
}

/** The same by weekday, 1 to 7 from Monday. */
export function minutesOutsideWorkday(roster: Roster, weekday: number, start: Minutes, end: Minutes): Minutes {
  const { monday, tuesday, wednesday, thursday, friday } = roster;
  const isUnknown = monday === null && tuesday === null && wednesday === null && thursday === null && friday === null;
  if (isUnknown) return 0;
  const name = weekdays[weekday - 1];
  const worked = name === undefined ? 0 : (roster[name] ?? 0);
  return Math.max(0, end - start - worked);
}
