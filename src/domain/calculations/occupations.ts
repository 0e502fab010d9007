import type { PlanRow } from "../plan/planRecords";
import type { Minutes } from "../plan/units";
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

/** A period, half-open, in minutes since 1970-01-01, in which a session occupies someone or something. */
export interface Occupation {
  readonly session: OccupyingSession;
  readonly kind: OccupiedKind;
  /** The employee's ID, or the name of the trainer, room or equipment. */
  readonly who: string;
  readonly start: Minutes;
  readonly end: Minutes;
}

/**
 * The occupations of every person and thing. A cancelled session occupies nobody, and an enrolment that is cancelled or on the waiting list
 * occupies no participant. A trainer who is an employee is the same person as that participant. Days without a valid period are left out.
 */
export function occupations(input: OccupationInput): ReadonlyMap<string, Occupation[]> {
  const periods = periodsBySession(input.trainingDays);
  const sessions = new Map(input.sessions.filter(({ status }) => status !== "cancelled").map((row) => [row.id, row]));
  const employeeOf = employeeFinder(input.employees ?? []);
  const found = new Map<string, Occupation[]>();
  const occupy = (session: OccupyingSession, kind: OccupiedKind, key: string, who: string) => {
    let list = found.get(key);
    if (list === undefined) found.set(key, (list = []));
    for (const { start, end } of periods.get(session.id) ?? []) list.push({ session, kind, who, start, end });
  };
  for (const session of sessions.values()) {
    if (session.trainer !== null) {
      const employee = employeeOf(session.trainer);
      const key = employee === null ? `trainer ${nameKey(session.trainer)}` : `person ${employee}`;
      occupy(session, "trainer", key, employee ?? session.trainer);
    }
    if (session.room !== null) occupy(session, "room", `room ${nameKey(session.room)}`, session.room);
    if (session.equipment !== null)
      occupy(session, "equipment", `equipment ${nameKey(session.equipment)}`, session.equipment);
  }
  for (const { sessionId, employeeId, status } of input.enrolments) {
    if (sessionId === null || employeeId === null || status === "cancelled" || status === "waitingList") continue;
    const session = sessions.get(sessionId);
    if (session !== undefined) occupy(session, "participant", `person ${employeeId}`, employeeId);
  }
  return found;
}

interface Period {
  readonly start: Minutes;
  readonly end: Minutes;
}

function periodsBySession(days: OccupationInput["trainingDays"]): ReadonlyMap<string, readonly Period[]> {
  const periods = new Map<string, Period[]>();
  for (const { sessionId, date, start, end } of days) {
    if (sessionId === null || date === null || start === null || end === null || start >= end) continue;
    const midnight = dayNumber(date) * 1440;
    const period = { start: midnight + start, end: midnight + end };
    const known = periods.get(sessionId);
    if (known === undefined) periods.set(sessionId, [period]);
    else known.push(period);
  }
  return periods;
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
