import type { Plan } from "../plan/plan";
import type { Minutes } from "../plan/units";
import type { PlannedSession } from "./attendance";
import { findingsInBookings, type Booking } from "./bookings";
import type { RuleContext } from "./ruleContext";

/** Training time that somebody really followed, in the year of the last day of its session. */
export interface RealisedTime {
  readonly booking: Booking;
  readonly year: number;
  readonly time: Minutes;
}

/** What was followed, as the columns Gerealiseerde uren and Jaar of the sheet count it: the hours noted, or the length of the session, of who was present or passed. */
export function realisedTime(plan: Plan, context: RuleContext): readonly RealisedTime[] {
  return findingsInBookings(plan, context, (enrolment, planned, employee) => {
    if (enrolment.status !== "present" && enrolment.status !== "passed") return null;
    const last = planned.days.at(-1);
    if (last === undefined) return null;
    const time = enrolment.hoursFollowed ?? sessionTime(planned);
    if (time === 0) return null;
    return { booking: { enrolment, employee, planned }, year: Number(last.date.slice(0, 4)), time };
  });
}

/** The length of a session: that of its days whose start and end are known. */
export function sessionTime({ days }: Pick<PlannedSession, "days">): Minutes {
  return days.reduce((sum, { start, end }) => sum + (start === null || end === null ? 0 : end - start), 0);
}
