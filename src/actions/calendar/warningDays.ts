import type { SessionConflict } from "../../domain/calculations/sessionConflicts";
import { planConflicts } from "../../domain/warnings/doubleBookings";
import { groupedBy } from "../../domain/warnings/groupedBy";
import type { Plan } from "../../domain/plan/plan";
import type { Warning } from "../../domain/warnings/warning";

/** Says which training days a warning of the calendar is about, by ID. */
export type DaysOfWarning = (warning: Warning) => readonly string[];

/**
 * Looks up the training days of warnings in a plan. A double booking is about the days of both sessions on its date; a warning about a whole
 * session about all its days; a warning about something else (a holiday without replacement, a circle of prerequisites) about none.
 */
export function daysOfWarnings(plan: Plan): DaysOfWarning {
  const conflicts = groupedBy(planConflicts(plan), ({ sessionB }) => sessionB);
  const days = groupedBy(plan.trainingDays, ({ sessionId }) => sessionId);
  const sessionOfEnrolment = new Map(plan.enrolments.map(({ id, sessionId }) => [id, sessionId]));
  const daysOn = (sessionId: string | null, date: unknown) =>
    (days.get(sessionId) ?? []).filter((day) => typeof date !== "string" || day.date === date).map(({ id }) => id);
  return ({ code, place, facts }) => {
    const date = "date" in facts ? facts.date : null;
    if (place.table === "trainingDays") return place.row === null ? [] : [place.row];
    const sessionId = place.table === "sessions" ? place.row : (sessionOfEnrolment.get(place.row ?? "") ?? null);
    if (sessionId === null) return [];
    if (code !== "W-KAL-01" && code !== "W-KAL-02") return daysOn(sessionId, date);
    const from = "from" in facts ? facts.from : null;
    const others = (conflicts.get(sessionId) ?? [])
      .filter((conflict) => conflict.date === date && conflict.from === from)
      .filter((conflict) => isAbout(conflict, code, place.field))
      .map(({ sessionA }) => sessionA);
    return [...new Set([sessionId, ...others])].flatMap((id) => daysOn(id, date));
  };
}

function isAbout({ kind }: SessionConflict, code: "W-KAL-01" | "W-KAL-02", field: string | null): boolean {
  return code === "W-KAL-01" ? kind === "participant" : kind === field;
}
