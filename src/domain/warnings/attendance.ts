import { dayNumber, weekdayOf } from "../calculations/dayNumber";
import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { IsoDate, Minutes } from "../plan/units";
import type { RuleContext } from "./ruleContext";

/** A training day with its date filled in. `number` counts days from 1970-01-01; `weekday` 1 is Monday. */
export interface DatedDay {
  readonly id: string;
  readonly date: IsoDate;
  readonly number: number;
  readonly weekday: number;
  readonly start: Minutes | null;
  readonly end: Minutes | null;
}

/** A session with its training, its dated days in order, and who really takes a place in it (nobody when it is cancelled). */
export interface PlannedSession {
  readonly session: PlanRow<"sessions">;
  readonly training: PlanRow<"trainings"> | undefined;
  readonly days: readonly DatedDay[];
  readonly bookings: readonly Booking[];
}

/** Somebody on the staff list with the places he or she really takes. */
export interface Attendee {
  readonly employee: PlanRow<"employees">;
  readonly bookings: readonly Booking[];
}

/** A place in a session that somebody really takes: the session is not cancelled, the person not on the waiting list, cancelled or absent. */
export interface Booking {
  readonly enrolment: PlanRow<"enrolments">;
  readonly employee: PlanRow<"employees">;
  readonly session: PlanRow<"sessions">;
  readonly training: PlanRow<"trainings"> | undefined;
  readonly days: readonly DatedDay[];
  readonly attendee: Attendee;
}

/** The calendar of a plan with every ID looked up once, so that rules follow references instead of searching tables. */
export interface Attendance {
  /** In the order of the table of sessions. */
  readonly sessions: readonly PlannedSession[];
  readonly sessionById: ReadonlyMap<string, PlannedSession>;
  /** By employee ID, in the order of the staff list; also people without a booking. */
  readonly attendees: ReadonlyMap<string, Attendee>;
  /** In the order of the enrolments; those of people or sessions that do not exist are left out. */
  readonly bookings: readonly Booking[];
}

/** A session or person while its bookings are being gathered. */
interface Gathering {
  readonly bookings: Booking[];
}

/** Puts the sessions, days, enrolments and staff of a plan together in one pass over each table. */
export function attendance(plan: Plan, context: RuleContext): Attendance {
  const { sessions, sessionById } = sessionsWithDays(plan, context);
  const attendees = new Map(
    plan.employees.map((employee) => [employee.id, { employee, bookings: [] as Booking[] }] as const),
  );
  const bookings: Booking[] = [];
  for (const enrolment of plan.enrolments) {
    const { sessionId, employeeId, status } = enrolment;
    if (sessionId === null || employeeId === null) continue;
    if (status === "cancelled" || status === "waitingList" || status === "absent") continue;
    const planned = sessionById.get(sessionId);
    const attendee = attendees.get(employeeId);
    if (planned === undefined || attendee === undefined || planned.session.status === "cancelled") continue;
    const { session, training, days } = planned;
    const booking: Booking = { enrolment, employee: attendee.employee, session, training, days, attendee };
    bookings.push(booking);
    planned.bookings.push(booking);
    attendee.bookings.push(booking);
  }
  return { sessions, sessionById, attendees, bookings };
}

/** Rows with the same ID share their days and bookings. */
function sessionsWithDays(plan: Plan, context: RuleContext) {
  const days = daysBySession(plan);
  const sessionById = new Map<string, PlannedSession & Gathering>();
  const sessions = plan.sessions.map((session) => {
    const planned = {
      session,
      training: context.row("trainings", session.trainingId),
      days: days.get(session.id) ?? [],
      bookings: sessionById.get(session.id)?.bookings ?? [],
    };
    sessionById.set(session.id, planned);
    return planned;
  });
  return { sessions, sessionById };
}

function daysBySession({ trainingDays }: Plan): ReadonlyMap<string, readonly DatedDay[]> {
  const bySession = new Map<string, DatedDay[]>();
  for (const { id, sessionId, date, start, end } of trainingDays) {
    if (sessionId === null || date === null) continue;
    const number = dayNumber(date);
    const day = { id, date, number, weekday: weekdayOf(number), start, end };
    const days = bySession.get(sessionId);
    if (days === undefined) bySession.set(sessionId, [day]);
    else days.push(day);
  }
  for (const days of bySession.values()) if (days.length > 1) days.sort(inOrderOfDay);
  return bySession;
}

/** Compares two days for sorting; days on one date keep their order. */
export function inOrderOfDay(first: DatedDay, second: DatedDay): number {
  return first.number - second.number;
}
