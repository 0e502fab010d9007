import type { PlanRow } from "../plan/planRecords";
import type { IsoDate } from "../plan/units";
import { dayNumber } from "./dayNumber";

/** The tables of a calendar, as far as their rows refer to each other. */
export interface CalendarRows {
  readonly sessions: readonly Pick<PlanRow<"sessions">, "id">[];
  readonly trainingDays: readonly Pick<PlanRow<"trainingDays">, "sessionId" | "date">[];
  readonly enrolments: readonly Pick<PlanRow<"enrolments">, "sessionId" | "employeeId">[];
  readonly employees?: readonly Pick<PlanRow<"employees">, "id">[];
}

/**
 * The references and dates of a calendar as numbers, so that every ID and date is looked up once for all that goes through the rows. A place
 * is that of a row in its table, -1 where there is none; of several rows with one ID it is the last.
 */
export interface CalendarPlaces {
  readonly sessionAt: ReadonlyMap<string, number>;
  readonly employeeAt: ReadonlyMap<string, number>;
  /** Of each training day: the place of its session, -1 also for a day without date, and its day number. */
  readonly sessionOfDay: Int32Array;
  readonly numberOfDay: Int32Array;
  /** Of each enrolment. */
  readonly sessionOfEnrolment: Int32Array;
  readonly employeeOfEnrolment: Int32Array;
}

/** Looks up every reference of a calendar in one pass over each table. */
export function calendarPlaces({ sessions, trainingDays, enrolments, employees = [] }: CalendarRows): CalendarPlaces {
  const sessionAt = placeById(sessions);
  const employeeAt = placeById(employees);
  const sessionOfEnrolment = new Int32Array(enrolments.length);
  const employeeOfEnrolment = new Int32Array(enrolments.length);
  enrolments.forEach(({ sessionId, employeeId }, row) => {
    sessionOfEnrolment[row] = placeOf(sessionId, sessionAt);
    employeeOfEnrolment[row] = placeOf(employeeId, employeeAt);
  });
  return { sessionAt, employeeAt, ...placedDays(trainingDays, sessionAt), sessionOfEnrolment, employeeOfEnrolment };
}

function placedDays(days: CalendarRows["trainingDays"], sessionAt: ReadonlyMap<string, number>) {
  const numbers = new Map<IsoDate, number>();
  const sessionOfDay = new Int32Array(days.length);
  const numberOfDay = new Int32Array(days.length);
  days.forEach(({ sessionId, date }, row) => {
    sessionOfDay[row] = date === null ? -1 : placeOf(sessionId, sessionAt);
    if (date === null) return;
    let number = numbers.get(date);
    if (number === undefined) numbers.set(date, (number = dayNumber(date)));
    numberOfDay[row] = number;
  });
  return { sessionOfDay, numberOfDay };
}

function placeById(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  rows.forEach(({ id }, place) => places.set(id, place));
  return places;
}

function placeOf(id: string | null, places: ReadonlyMap<string, number>): number {
  return id === null ? -1 : (places.get(id) ?? -1);
}
