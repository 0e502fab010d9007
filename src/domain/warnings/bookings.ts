import type { Plan } from "../plan/plan";
import { attendance, type Attendee, type Booking } from "./attendance";
import type { RuleContext } from "./ruleContext";

export type { Booking } from "./attendance";

/** Every booking of the plan, in the order of the enrolments. Enrolments of people or sessions that do not exist are left out. */
export function bookings(_plan: Plan, context: RuleContext): readonly Booking[] {
  return context.result(attendance).bookings;
}

/** The bookings of sessions that still have to take place. */
export function plannedBookings(_plan: Plan, context: RuleContext): readonly Booking[] {
  return context.result(bookings).filter(({ session }) => session.status !== "done");
}

/** The bookings of one employee. */
export function bookingsOf(employeeId: string | null, context: RuleContext): readonly Booking[] {
  return (employeeId === null ? undefined : context.result(attendance).attendees.get(employeeId))?.bookings ?? [];
}

/** Everybody on the staff list with the bookings they have. */
export function attendees(_plan: Plan, context: RuleContext): Iterable<Attendee> {
  return context.result(attendance).attendees.values();
}
