import type { PlanRow } from "../plan/planRecords";
import type { IsoDate, Minutes } from "../plan/units";
import { dayNumber } from "./dayNumber";

/** What a session can occupy. */
export type OccupiedKind = "participant" | "trainer" | "room" | "equipment";

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

/** A person or thing that sessions occupy: the same object in every session, numbered from 0. An employee is a `participant`, also as trainer. */
export interface Occupant {
  readonly number: number;
  readonly kind: OccupiedKind;
  /** The employee's ID, or the name of the trainer, room or equipment. */
  readonly who: string;
}

/** A session that takes place, with everyone and everything in it. */
export interface HeldSession {
  readonly id: string;
  readonly location: string | null;
  readonly occupants: Occupant[];
  readonly trainer: Occupant | null;
}

/** A period, half-open, in minutes since 1970-01-01, in which a session occupies its people and things. */
export interface Occupation {
  readonly session: HeldSession;
  readonly start: Minutes;
  readonly end: Minutes;
}

/** All periods in order of time, and how many people and things there are. */
export interface Occupations {
  readonly periods: readonly Occupation[];
  readonly occupants: number;
}

/**
 * The periods of all sessions in order of time. A cancelled session occupies nobody, and an enrolment that is cancelled or on the waiting list
 * occupies no participant. Days without a valid period are left out.
 */
export function occupations(input: OccupationInput): Occupations {
  const { sessions, occupants } = heldSessions(input);
  const midnights = new Map<IsoDate, Minutes>();
  const periods: Occupation[] = [];
  for (const { sessionId, date, start, end } of input.trainingDays) {
    if (sessionId === null || date === null || start === null || end === null || start >= end) continue;
    const session = sessions.get(sessionId);
    if (session === undefined) continue;
    let midnight = midnights.get(date);
    if (midnight === undefined) midnights.set(date, (midnight = dayNumber(date) * 1440));
    periods.push({ session, start: midnight + start, end: midnight + end });
  }
  periods.sort(
    (left, right) => left.start - right.start || left.end - right.end || (left.session.id < right.session.id ? -1 : 1),
  );
  return { periods, occupants };
}

function heldSessions({ sessions, enrolments, employees = [] }: OccupationInput) {
  const employeeOf = employeeFinder(employees);
  const { find, count } = occupantFinder();
  const held = new Map<string, HeldSession>();
  for (const { id, trainer: name, room, equipment, location, status } of sessions) {
    if (status === "cancelled") continue;
    const employee = name === null ? null : employeeOf(name);
    const trainer = name === null ? null : employee === null ? find("trainer", name) : find("participant", employee);
    const things = [trainer, room && find("room", room), equipment && find("equipment", equipment)];
    held.set(id, {
      id,
      location,
      trainer,
      occupants: things.filter((occupant) => occupant !== null && occupant !== ""),
    });
  }
  for (const { sessionId, employeeId, status } of enrolments) {
    if (sessionId === null || employeeId === null || status === "cancelled" || status === "waitingList") continue;
    held.get(sessionId)?.occupants.push(find("participant", employeeId));
  }
  return { sessions: held, occupants: count() };
}

/** Gives the same occupant for the same person or thing; names of things and trainers are the same in any case. */
function occupantFinder() {
  const known = { participant: new Map(), trainer: new Map(), room: new Map(), equipment: new Map() } as Readonly<
    Record<OccupiedKind, Map<string, Occupant>>
  >;
  let count = 0;
  const find = (kind: OccupiedKind, who: string): Occupant => {
    const key = kind === "participant" ? who : nameKey(who);
    let occupant = known[kind].get(key);
    if (occupant === undefined) known[kind].set(key, (occupant = { number: count++, kind, who }));
    return occupant;
  };
  return { find, count: () => count };
}

function employeeFinder(employees: readonly Pick<PlanRow<"employees">, "id" | "name">[]) {
  const byKey = new Map<string, string | null>();
  for (const { id, name } of employees) {
    if (name === null) continue;
    const key = nameKey(name);
    byKey.set(key, byKey.has(key) ? null : id);
  }
  for (const { id } of employees) byKey.set(nameKey(id), id);
  return (trainer: string): string | null => byKey.get(nameKey(trainer)) ?? null;
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
