import { calendarPlaces, type CalendarPlaces } from "../calculations/calendarPlaces";
import { listBuilder, type Lists } from "../calculations/numberLists";
import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { IsoDate, Minutes } from "../plan/units";
import type { RuleContext } from "./ruleContext";
import { mayTakePlace, takesPlace } from "../calculations/takesPlace";

/** A training day with its date filled in. */
export type DatedDay = PlanRow<"trainingDays"> & { readonly date: IsoDate };

/** A session with its training and its dated days in order. */
export interface PlannedSession {
  /** Its place in the table of sessions, of rows with the same ID the last. */
  readonly place: number;
  readonly session: PlanRow<"sessions">;
  readonly training: PlanRow<"trainings"> | undefined;
  readonly days: readonly DatedDay[];
  /** Together the days last so long. */
  readonly minutes: Minutes;
  /** How many people are enrolled in it, present or passed, as its column Ingeschreven counts them; nobody when it is cancelled. */
  readonly enrolled: number;
}

/**
 * The calendar of a plan with every ID looked up once, so that rules follow references instead of searching tables. A booking is an enrolment
 * by which somebody takes a place or may get one: the session is not cancelled, the person not on the waiting list, cancelled or absent, and both
 * exist. Bookings are columns of numbers, because a large plan has hundreds of thousands of them.
 */
export interface Attendance {
  /** In the order of the table of sessions; rows with the same ID share their days and bookings. */
  readonly sessions: readonly PlannedSession[];
  /** Of each enrolment: the place of its session and of its employee in their tables; -1 when it is no booking. */
  readonly sessionOf: Int32Array;
  readonly employeeOf: Int32Array;
  /** The enrolments that are bookings, by the place of the employee and of the session, each in the order of the enrolments. */
  readonly byEmployee: Lists;
  readonly bySession: Lists;
  /** The dated days of the session at each place, by their places in the table of training days, first day first. */
  readonly daysOf: Lists;
}

/** Puts the sessions, days, enrolments and staff of a plan together in one pass over each table. */
export function attendance(plan: Plan, context: RuleContext): Attendance {
  const places = context.result(calendarPlaces);
  const { enrolled, ...bookings } = bookedPlaces(plan, places);
  const daysOf = daysBySession(places, plan.sessions.length);
  const days = datedDays(plan, daysOf);
  const sessions = plan.sessions.map((session): PlannedSession => {
    const place = places.sessionAt.get(session.id) ?? 0;
    const ofSession = days[place] ?? [];
    return {
      place,
      session,
      training: context.row("trainings", session.trainingId),
      days: ofSession,
      minutes: minutesOf(ofSession),
      enrolled: enrolled[place] ?? 0,
    };
  });
  return { sessions, ...bookings, daysOf };
}

function bookedPlaces({ sessions, employees, enrolments }: Plan, places: CalendarPlaces) {
  const sessionOf = new Int32Array(enrolments.length).fill(-1);
  const employeeOf = new Int32Array(enrolments.length).fill(-1);
  const enrolled = new Int32Array(sessions.length);
  const [ofEmployee, ofSession] = [listBuilder(), listBuilder()];
  enrolments.forEach((enrolment, row) => {
    if (!mayTakePlace(enrolment)) return;
    const session = places.sessionOfEnrolment[row] ?? -1;
    const employee = places.employeeOfEnrolment[row] ?? -1;
    if (session < 0 || employee < 0 || sessions[session]?.status === "cancelled") return;
    sessionOf[row] = session;
    employeeOf[row] = employee;
    ofEmployee.add(employee, row);
    ofSession.add(session, row);
    if (takesPlace(enrolment)) enrolled[session] = (enrolled[session] ?? 0) + 1;
  });
  const [byEmployee, bySession] = [ofEmployee.lists(employees.length), ofSession.lists(sessions.length)];
  return { enrolled, sessionOf, employeeOf, byEmployee, bySession };
}

/** Days on one date keep their order. */
function daysBySession({ sessionOfDay, numberOfDay }: CalendarPlaces, sessions: number): Lists {
  const rows = listBuilder();
  for (let row = 0; row < sessionOfDay.length; row++) {
    const place = sessionOfDay[row] ?? -1;
    if (place >= 0) rows.add(place, row);
  }
  const lists = rows.lists(sessions);
  for (let place = 0; place < sessions; place++) sortByDate(lists, place, numberOfDay);
  return lists;
}

/** Moves each day before the later ones; a session has few days, and most often they are in order. */
function sortByDate({ from, members }: Lists, list: number, dates: Int32Array): void {
  const first = from[list] ?? 0;
  for (let at = first + 1; at < (from[list + 1] ?? 0); at++) {
    const row = members[at] ?? 0;
    let place = at;
    for (; place > first && (dates[members[place - 1] ?? 0] ?? 0) > (dates[row] ?? 0); place--) {
      members[place] = members[place - 1] ?? 0;
    }
    members[place] = row;
  }
}

/** The days of the session at each place. Each list is made as long as it gets, because one that grows takes room for seventeen. */
function datedDays({ sessions, trainingDays }: Plan, { from, members }: Lists): readonly (readonly DatedDay[])[] {
  return sessions.map((_session, place) => {
    const first = from[place] ?? 0;
    const days = new Array<DatedDay>((from[place + 1] ?? 0) - first);
    for (let at = 0; at < days.length; at++) {
      const day = trainingDays[members[first + at] ?? 0];
      if (day && isDated(day)) days[at] = day;
    }
    return days;
  });
}

function isDated(day: PlanRow<"trainingDays">): day is DatedDay {
  return day.date !== null;
}

function minutesOf(days: readonly DatedDay[]): Minutes {
  let minutes = 0;
  for (const { start, end } of days) if (start !== null && end !== null && end > start) minutes += end - start;
  return minutes;
}
