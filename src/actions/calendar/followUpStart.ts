import type { Blocker } from "../../domain/calculations/scheduleProposal";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { groupedBy } from "../../domain/warnings/groupedBy";
import { bookedSessions } from "./bookedSessions";
import { shiftedDate } from "./sessionMove";

/**
 * The last day on which a training can be over so that its people are in time for the trainings that build on it (F-K6): the day before those start, waiting
 * days included. Only sessions that stay where they are count; `null` when none of these people is booked in one. Who is also booked in another session of the training
 * leaves it free.
 */
export function followUpStart(
  plan: Plan,
  moving: ReadonlySet<string>,
): (trainingId: string | null, sessionId: string, needs: readonly Blocker[]) => IsoDate | null {
  const bookedIn = bookedSessions(plan);
  const held = plan.sessions.filter(({ status }) => status !== "cancelled");
  const sessionsOf = groupedBy(held, (session) => session.trainingId);
  const days = groupedBy(plan.trainingDays, (day) => day.sessionId);
  const followers = groupedBy(plan.trainings, (training) => training.prerequisiteId);
  return (trainingId, sessionId, needs) => {
    const others = (sessionsOf.get(trainingId) ?? []).filter(({ id }) => id !== sessionId);
    const people = needs.flatMap(({ kind, who }) => (kind === "participant" ? (bookedIn.get(who) ?? []) : []));
    const bound = people.filter((booked) => !others.some(({ id }) => booked.has(id)));
    const follow = trainingId === null ? [] : (followers.get(trainingId) ?? []).filter(({ id }) => id !== trainingId);
    const last = follow.flatMap(({ id, waitingDays }) =>
      (sessionsOf.get(id) ?? [])
        .filter((session) => !moving.has(session.id) && bound.some((booked) => booked.has(session.id)))
        .flatMap((session) => (days.get(session.id) ?? []).flatMap(({ date }) => date ?? []).sort()[0] ?? [])
        .map((first) => shiftedDate(first, -1 - (waitingDays ?? 0))),
    );
    return last.sort()[0] ?? null;
  };
}
