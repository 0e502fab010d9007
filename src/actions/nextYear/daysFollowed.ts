import type { Plan } from "../../domain/plan/plan";
import type { Minutes } from "../../domain/plan/units";
import { groupedBy } from "../../domain/warnings/groupedBy";

/** A Belgian working day of 38 hours a week, for a plan that does not say how long its day is. */
const usualDay: Minutes = 456;

/** Days each employee followed in the plan year: hours noted, or else those of the session, of everybody who was there. */
export function daysFollowed(plan: Plan): ReadonlyMap<string, number> {
  const daysOf = groupedBy(plan.trainingDays, ({ sessionId }) => sessionId);
  const minutesOf = (sessionId: string | null): Minutes =>
    (daysOf.get(sessionId) ?? []).reduce((sum, { start, end }) => sum + ((end ?? 0) - (start ?? 0)), 0);
  const isInYear = (sessionId: string | null) =>
    (daysOf.get(sessionId) ?? []).some(({ date }) => date?.startsWith(String(plan.organisation.planYear)) === true);
  const day = plan.organisation.hoursPerDay ?? 0;
  const followed = new Map<string, number>();
  for (const { employeeId, sessionId, status, hoursFollowed } of plan.enrolments) {
    if (employeeId === null || (status !== "present" && status !== "passed") || !isInYear(sessionId)) continue;
    const days = (hoursFollowed ?? minutesOf(sessionId)) / (day === 0 ? usualDay : day);
    followed.set(employeeId, (followed.get(employeeId) ?? 0) + days);
  }
  return followed;
}
