import type { PlanRow } from "../plan/planRecords";
import { calendarPlaces, type CalendarPlaces } from "./calendarPlaces";
import { listBuilder, type Lists } from "./numberLists";
import { nameKey, occupantFinder, type Occupant } from "./occupants";
import { trainerFinder } from "./trainerFinder";

export type OccupyingSession = Pick<
  PlanRow<"sessions">,
  "id" | "trainer" | "room" | "equipment" | "location" | "status"
>;

/** Who and what the sessions of a plan occupy, and when. */
export interface OccupationInput {
  readonly sessions: readonly OccupyingSession[];
  readonly trainingDays: readonly Pick<PlanRow<"trainingDays">, "sessionId" | "date" | "start" | "end">[];
  readonly enrolments: readonly Pick<PlanRow<"enrolments">, "sessionId" | "employeeId" | "status">[];
  /** To recognise a trainer who is an employee, by ID or by a name that only one employee has. */
  readonly employees?: readonly Pick<PlanRow<"employees">, "id" | "name">[];
}

/**
 * Who and what the sessions of a plan occupy, as columns of numbers so that a hundred thousand periods are gone through without an object for
 * each. A session, an occupant and a period is its place in its list; a period is half-open, in minutes since 1970-01-01.
 */
export interface Occupations {
  readonly sessions: readonly OccupyingSession[];
  /** The number of the occupant who trains each session, -1 without one. */
  readonly trainerOf: Int32Array;
  readonly occupants: readonly Occupant[];
  /** In order of start: the session of each period, its start and its end. */
  readonly sessionOf: Int32Array;
  readonly startOf: Float64Array;
  readonly endOf: Float64Array;
  /** The periods of each occupant in order of start. */
  readonly periodsOf: Lists;
}

/**
 * The periods of all sessions in order of time, and of each person and thing. A cancelled session occupies nobody, and an enrolment that is
 * cancelled or on the waiting list occupies no participant. Days without a valid period are left out. `places` are those of the same rows.
 */
export function occupations(input: OccupationInput, places: CalendarPlaces = calendarPlaces(input)): Occupations {
  const { sessions } = input;
  const { trainerOf, heldAt, occupants, occupantsOf } = heldSessions(input, places);
  const { sessionOf, startOf, endOf } = inOrderOfStart(validPeriods(input, places, heldAt));
  const pairs = listBuilder();
  for (let period = 0; period < sessionOf.length; period++) {
    const { from, members } = occupantsOf;
    const session = sessionOf[period] ?? 0;
    const end = from[session + 1] ?? 0;
    for (let place = from[session] ?? 0; place < end; place++) pairs.add(members[place] ?? 0, period);
  }
  return { sessions, trainerOf, occupants, sessionOf, startOf, endOf, periodsOf: pairs.lists(occupants.length) };
}

/** Periods of time as columns, a row a period. */
interface Periods {
  readonly sessionOf: Int32Array;
  readonly startOf: Float64Array;
  readonly endOf: Float64Array;
}

function validPeriods({ trainingDays }: OccupationInput, places: CalendarPlaces, heldAt: Int32Array): Periods {
  const { sessionOfDay, numberOfDay } = places;
  const sessionOf = new Int32Array(trainingDays.length);
  const startOf = new Float64Array(trainingDays.length);
  const endOf = new Float64Array(trainingDays.length);
  let count = 0;
  trainingDays.forEach(({ start, end }, row) => {
    const session = numberAt(sessionOfDay[row], heldAt);
    if (session < 0 || start === null || end === null || start >= end) return;
    const midnight = (numberOfDay[row] ?? 0) * 1440;
    sessionOf[count] = session;
    startOf[count] = midnight + start;
    endOf[count++] = midnight + end;
  });
  return {
    sessionOf: sessionOf.subarray(0, count),
    startOf: startOf.subarray(0, count),
    endOf: endOf.subarray(0, count),
  };
}

/** Sorts by start: start and place in one number, so that the sort compares numbers alone. */
function inOrderOfStart({ sessionOf, startOf, endOf }: Periods): Periods {
  const count = startOf.length;
  let first = Number.POSITIVE_INFINITY;
  for (const start of startOf) if (start < first) first = start;
  const keys = new Float64Array(count);
  for (let place = 0; place < count; place++) keys[place] = ((startOf[place] ?? 0) - first) * count + place;
  keys.sort();
  const sorted = { sessionOf: new Int32Array(count), startOf: new Float64Array(count), endOf: new Float64Array(count) };
  for (let row = 0; row < count; row++) {
    const place = (keys[row] ?? 0) % count;
    sorted.sessionOf[row] = sessionOf[place] ?? 0;
    sorted.startOf[row] = startOf[place] ?? 0;
    sorted.endOf[row] = endOf[place] ?? 0;
  }
  return sorted;
}

/** `heldAt` is the row of the session that is held under the ID at each place of the table, -1 where it is cancelled. */
function heldSessions(input: OccupationInput, places: CalendarPlaces) {
  const { sessions, enrolments, employees = [] } = input;
  const finder = occupantFinder(employees);
  const { find, ofStaff, occupants } = finder;
  const trainerAt = trainerFinder(input, finder, places.employeeAt);
  const trainerOf = new Int32Array(sessions.length).fill(-1);
  const heldAt = new Int32Array(sessions.length).fill(-1);
  const pairs = listBuilder();
  sessions.forEach(({ id, room, equipment, status }, row) => {
    if (status === "cancelled") return;
    const trainer = trainerAt(row);
    heldAt[places.sessionAt.get(id) ?? 0] = row;
    trainerOf[row] = trainer;
    if (trainer >= 0) pairs.add(row, trainer);
    if (room) pairs.add(row, find("room", nameKey(room), room));
    if (equipment) pairs.add(row, find("equipment", nameKey(equipment), equipment));
  });
  enrolments.forEach(({ employeeId, status }, row) => {
    const session = numberAt(places.sessionOfEnrolment[row], heldAt);
    if (session < 0 || employeeId === null || status === "cancelled" || status === "waitingList") return;
    const place = places.employeeOfEnrolment[row] ?? -1;
    pairs.add(session, place < 0 ? find("participant", employeeId) : ofStaff(place));
  });
  return { trainerOf, heldAt, occupants, occupantsOf: pairs.lists(sessions.length) };
}

/** The number at a place, -1 where there is none. Negative places are kept away from the array, where they would be slow. */
function numberAt(place: number | undefined, numbers: Int32Array): number {
  return place === undefined || place < 0 ? -1 : (numbers[place] ?? -1);
}
