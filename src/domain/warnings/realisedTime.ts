import type { Plan } from "../plan/plan";
import type { Minutes } from "../plan/units";
import { bookings, type Booking } from "./bookings";
import type { RuleContext } from "./ruleContext";

/** Training time that somebody really followed, in the year of the last day of its session. */
export interface RealisedTime {
  readonly booking: Booking;
  readonly year: number;
  readonly time: Minutes;
}

/** What was followed, as the columns Gerealiseerde uren and Jaar of the sheet count it: the hours noted, or the length of the session, of who was present or passed. */
export function realisedTime(_plan: Plan, context: RuleContext): readonly RealisedTime[] {
  return context.result(bookings).flatMap((booking) => {
    const { enrolment, days } = booking;
    const last = days.at(-1);
    if ((enrolment.status !== "present" && enrolment.status !== "passed") || last === undefined) return [];
    const time = enrolment.hoursFollowed ?? sessionTime(booking);
    return time === 0 ? [] : [{ booking, year: Number(last.date.slice(0, 4)), time }];
  });
}

/** The length of a session: that of its days whose start and end are known. */
export function sessionTime({ days }: Pick<Booking, "days">): Minutes {
  return days.reduce((sum, { start, end }) => sum + (start === null || end === null ? 0 : end - start), 0);
}
