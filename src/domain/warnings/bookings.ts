import { calendarPlaces } from "../calculations/calendarPlaces";
import type { Lists } from "../calculations/numberLists";
import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import { attendance, type PlannedSession } from "./attendance";
import type { RuleContext } from "./ruleContext";

/** An enrolment by which somebody takes a place or may get one, with what it refers to (see `Attendance`). */
export interface Booking {
  readonly enrolment: PlanRow<"enrolments">;
  readonly employee: PlanRow<"employees">;
  readonly planned: PlannedSession;
}

/**
 * What a rule finds booking by booking, in the order of the enrolments: at most one thing a booking, `null` for nothing. `person` is the
 * place on the staff list. A rule that is about some sessions says so in `isAbout`: each session is asked once, not in each of its bookings.
 */
export function findingsInBookings<F>(
  { enrolments, employees }: Plan,
  context: RuleContext,
  findingOf: (
    enrolment: PlanRow<"enrolments">,
    planned: PlannedSession,
    employee: PlanRow<"employees">,
    person: number,
  ) => F | null,
  isAbout?: (planned: PlannedSession) => boolean,
): readonly F[] {
  const { sessions, sessionOf, employeeOf } = context.result(attendance);
  const concerned = isAbout ? sessions.map((planned) => (isAbout(planned) ? planned : null)) : sessions;
  const findings: F[] = [];
  for (let row = 0; row < sessionOf.length; row++) {
    const place = sessionOf[row] ?? -1;
    const planned = place < 0 ? null : concerned[place];
    if (!planned) continue;
    const person = employeeOf[row] ?? 0;
    const enrolment = enrolments[row];
    const employee = employees[person];
    const finding = enrolment && employee ? findingOf(enrolment, planned, employee, person) : null;
    if (finding !== null) findings.push(finding);
  }
  return findings;
}

/** The bookings of one employee, in sessions of one training if that is given. */
export function bookingsOf(
  employeeId: string,
  plan: Plan,
  context: RuleContext,
  trainingId?: string,
): readonly Booking[] {
  const place = context.result(calendarPlaces).employeeAt.get(employeeId);
  return place === undefined ? [] : bookingsOfPerson(place, plan, context, trainingId);
}

/** The bookings of the employee at a place on the staff list, in sessions of one training if that is given. */
export function bookingsOfPerson(
  person: number,
  plan: Plan,
  context: RuleContext,
  trainingId?: string,
): readonly Booking[] {
  return bookingsIn(context.result(attendance).byEmployee, person, plan, context, trainingId);
}

/** The first enrolment by which an employee is booked in a session, both by their ID. */
export function bookingIn(
  sessionId: string,
  employeeId: string,
  { enrolments }: Plan,
  context: RuleContext,
): PlanRow<"enrolments"> | undefined {
  const { sessions, sessionOf, byEmployee } = context.result(attendance);
  const place = context.result(calendarPlaces).employeeAt.get(employeeId);
  if (place === undefined) return undefined;
  for (let at = byEmployee.from[place] ?? 0; at < (byEmployee.from[place + 1] ?? 0); at++) {
    const row = byEmployee.members[at] ?? 0;
    if (sessions[sessionOf[row] ?? 0]?.session.id === sessionId) return enrolments[row];
  }
  return undefined;
}

/** The bookings of one session. */
export function bookingsOfSession({ place }: PlannedSession, plan: Plan, context: RuleContext): readonly Booking[] {
  return bookingsIn(context.result(attendance).bySession, place, plan, context);
}

function bookingsIn(
  { from, members }: Lists,
  list: number,
  { enrolments, employees }: Plan,
  context: RuleContext,
  trainingId?: string,
): readonly Booking[] {
  const { sessions, sessionOf, employeeOf } = context.result(attendance);
  const bookings: Booking[] = [];
  for (let at = from[list] ?? 0; at < (from[list + 1] ?? 0); at++) {
    const row = members[at] ?? 0;
    const planned = sessions[sessionOf[row] ?? 0];
    if (trainingId !== undefined && planned?.session.trainingId !== trainingId) continue;
    const enrolment = enrolments[row];
    const employee = employees[employeeOf[row] ?? 0];
    if (enrolment && employee && planned) bookings.push({ enrolment, employee, planned });
  }
  return bookings;
}
