import type { Plan } from "../../domain/plan/plan";
import type { TableChange } from "../planChange";

type Calendar = Pick<Plan, "sessions" | "trainingDays" | "enrolments">;
type Ids = ReadonlySet<string | null>;

const tablesOfCalendar: readonly TableChange["table"][] = ["sessions", "trainingDays", "enrolments"];

/**
 * Gives of a plan only what the warnings of the calendar about a change follow from: the sessions it is about, all that happens on a day of theirs
 * before or after the change (double bookings; a team or everybody who holds a competence away), the other sessions of their trainings, and
 * every session of the people in them (prerequisites, certificates). Any other warning is the same before and after. A change of another
 * table touches everything.
 */
export function touchedPart(before: Plan, after: Plan, changes: readonly TableChange[]): (plan: Plan) => Plan {
  if (!changes.every(({ table }) => tablesOfCalendar.includes(table))) return (plan) => plan;
  const both: Calendar = {
    sessions: [...before.sessions, ...after.sessions],
    trainingDays: [...before.trainingDays, ...after.trainingDays],
    enrolments: [...before.enrolments, ...after.enrolments],
  };
  const touched = touchedSessions(both, changes);
  const people = valuesOf(both.enrolments, "employeeId", (row) => touched.has(row.sessionId));
  const whole = new Set([...touched, ...sessionsOnDaysOf(touched, both)]);
  const kept = new Set([
    ...whole,
    ...sessionsOfTrainingsOf(touched, both),
    ...valuesOf(both.enrolments, "sessionId", (row) => people.has(row.employeeId)),
  ]);
  return (plan) => ({
    ...plan,
    sessions: plan.sessions.filter(({ id }) => kept.has(id)),
    trainingDays: plan.trainingDays.filter(({ sessionId }) => kept.has(sessionId)),
    enrolments: plan.enrolments.filter((row) => whole.has(row.sessionId) || people.has(row.employeeId)),
  });
}

function touchedSessions({ trainingDays, enrolments }: Calendar, changes: readonly TableChange[]): Ids {
  const changed = (wanted: TableChange["table"]) =>
    new Set(
      changes
        .filter(({ table }) => table === wanted)
        .flatMap(({ added, changed: rows }) => [...added, ...rows].map(({ id }) => id)),
    );
  const [days, people] = [changed("trainingDays"), changed("enrolments")];
  return new Set([
    ...changed("sessions"),
    ...valuesOf(trainingDays, "sessionId", ({ id }) => days.has(id)),
    ...valuesOf(enrolments, "sessionId", ({ id }) => people.has(id)),
  ]);
}

function sessionsOnDaysOf(sessions: Ids, { trainingDays }: Calendar): Ids {
  const dates = valuesOf(trainingDays, "date", ({ sessionId }) => sessions.has(sessionId));
  return valuesOf(trainingDays, "sessionId", ({ date }) => dates.has(date));
}

function sessionsOfTrainingsOf(touched: Ids, { sessions }: Calendar): Ids {
  const trainings = valuesOf(sessions, "trainingId", ({ id }) => touched.has(id));
  return valuesOf(sessions, "id", ({ trainingId }) => trainings.has(trainingId));
}

/** What the rows that are meant hold in a field; an empty one leads nowhere. */
function valuesOf<T, F extends keyof T>(
  rows: readonly T[],
  field: F,
  isMeant: (row: T) => boolean,
): ReadonlySet<T[F] | null> {
  const values = rows.filter(isMeant).map((row) => row[field]);
  return new Set(values.filter((value) => value !== null));
}
