import { mayTakePlace } from "../../domain/calculations/takesPlace";
import type { Plan } from "../../domain/plan/plan";

/** The sessions in which each employee has a place or may get one. */
export function bookedSessions({ enrolments }: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const booked = new Map<string, Set<string>>();
  for (const enrolment of enrolments) {
    const { sessionId, employeeId } = enrolment;
    if (sessionId === null || employeeId === null || !mayTakePlace(enrolment)) continue;
    const sessions = booked.get(employeeId);
    if (sessions) sessions.add(sessionId);
    else booked.set(employeeId, new Set([sessionId]));
  }
  return booked;
}
