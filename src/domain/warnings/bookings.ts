import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import { groupedBy } from "./groupedBy";
import type { RuleContext } from "./ruleContext";
import { daysOfSession, type DatedDay } from "./sessionDays";

/** A place in a session that somebody really takes: the session is not cancelled, the person not on the waiting list, cancelled or absent. */
export interface Booking {
  readonly enrolment: PlanRow<"enrolments">;
  readonly employee: PlanRow<"employees">;
  readonly session: PlanRow<"sessions">;
  readonly days: readonly DatedDay[];
}

/** Every booking of the plan. Enrolments of people or sessions that do not exist are left out. */
export function bookings({ enrolments }: Plan, context: RuleContext): readonly Booking[] {
  const found: Booking[] = [];
  for (const enrolment of enrolments) {
    const { status } = enrolment;
    if (status === "cancelled" || status === "waitingList" || status === "absent") continue;
    const session = context.row("sessions", enrolment.sessionId);
    const employee = context.row("employees", enrolment.employeeId);
    if (!session || !employee || session.status === "cancelled") continue;
    found.push({ enrolment, employee, session, days: daysOfSession(session.id, context) });
  }
  return found;
}

/** The bookings of sessions that still have to take place. */
export function plannedBookings(_plan: Plan, context: RuleContext): readonly Booking[] {
  return context.result(bookings).filter(({ session }) => session.status !== "done");
}

/** Bookings by session ID. */
export function bookingsBySession(_plan: Plan, context: RuleContext): ReadonlyMap<string, readonly Booking[]> {
  return groupedBy(context.result(bookings), ({ session }) => session.id);
}

/** Bookings by employee ID. */
export function bookingsByEmployee(_plan: Plan, context: RuleContext): ReadonlyMap<string, readonly Booking[]> {
  return groupedBy(context.result(bookings), ({ employee }) => employee.id);
}
