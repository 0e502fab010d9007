import { calendarPlaces } from "../calculations/calendarPlaces";
import { weekdayOf } from "../calculations/dayNumber";
import { workedMinutes } from "../calculations/minutesOutsideRoster";
import type { Plan } from "../plan/plan";
import type { IsoDate, Minutes } from "../plan/units";
import { attendance, type PlannedSession } from "./attendance";
import type { RuleContext } from "./ruleContext";

/**
 * Tells how many minutes of a session's days lie outside the hours of the person at a place on the staff list, and the first day of it;
 * 0 and `null` when nothing does.
 */
export type MinutesOutside = (
  person: number,
  planned: PlannedSession,
) => { readonly outside: Minutes; readonly firstDay: IsoDate | null };

const nothing = { outside: 0, firstDay: null };

/** What lies outside hours of work for the whole staff (F-K9), with all rosters in one column of seven days a person. Morning and afternoon of a date share its hours. */
export function minutesOutside({ employees, trainingDays }: Plan, context: RuleContext): MinutesOutside {
  const { from, members } = context.result(attendance).daysOf;
  const { numberOfDay } = context.result(calendarPlaces);
  const column = new Float64Array(employees.length * 7);
  employees.forEach((employee, place) => {
    const worked = workedMinutes(employee);
    if (worked === null) column.fill(Number.POSITIVE_INFINITY, place * 7, place * 7 + 7);
    else column.set(worked, place * 7);
  });
  return (person, { place }) => {
    let outside = 0;
    let firstDay: IsoDate | null = null;
    let onDay: number | null = null;
    let left = 0;
    for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) {
      const row = members[at] ?? 0;
      const { date = null, start = null, end = null } = trainingDays[row] ?? {};
      if (start === null || end === null) continue;
      const number = numberOfDay[row] ?? 0;
      if (number !== onDay) left = column[person * 7 + weekdayOf(number) - 1] ?? 0;
      onDay = number;
      const minutes = end - start - left;
      left = Math.max(0, -minutes);
      if (minutes <= 0) continue;
      outside += minutes;
      firstDay ??= date;
    }
    return firstDay === null ? nothing : { outside, firstDay };
  };
}
