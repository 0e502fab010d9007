import type { SessionToPlace } from "../../domain/calculations/scheduleProposal";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { bookedSessions } from "./bookedSessions";
import { groupedBy } from "../../domain/warnings/groupedBy";
import type { ScheduleRequest } from "./scheduleRequest";
import { shiftedDate } from "./sessionMove";

type Wanted = ScheduleRequest["wanted"];

/** The last day of sessions by ID: `null` when no days were found for it, absent while nothing is known. */
export type LastDays = ReadonlyMap<string, IsoDate | null>;

/** The last day of every session that stays where it is. */
export function lastDaysOfOthers({ trainingDays }: Plan, wanted: Wanted): Map<string, IsoDate | null> {
  const moving = new Set(wanted.map(({ sessionId }) => sessionId));
  const last = new Map<string, IsoDate | null>();
  for (const { sessionId, date } of trainingDays)
    if (sessionId !== null && date !== null && !moving.has(sessionId) && date > (last.get(sessionId) ?? ""))
      last.set(sessionId, date);
  return last;
}

/** Later than any day of a plan: what has to come first has no days. */
const never: IsoDate = "9999-12-31";

/**
 * Until when a session waits for the training it builds on (F-K6), with `lastDays` as they are when it is asked. Somebody who is booked in that training
 * is ready after the first session of their own, and who holds its certificate at once; for others, and where nobody is enrolled yet, it is
 * over after its last session. Cancelled sessions count for nobody.
 */
export function prerequisiteWait(
  plan: Plan,
  wanted: Wanted,
  lastDays: LastDays,
): (one: Wanted[number]) => SessionToPlace["waitsFor"] {
  const trainings = new Map(plan.trainings.map((training) => [training.id, training]));
  const held = plan.sessions.filter(({ status }) => status !== "cancelled");
  const added = wanted.filter(({ isNew }) => isNew).map(({ sessionId, trainingId }) => ({ id: sessionId, trainingId }));
  const sessionsOf = groupedBy([...held, ...added], ({ trainingId }) => trainingId);
  const bookedIn = bookedSessions(plan);
  const certified = new Set(
    plan.certificates.flatMap((held) => (held.obtainedOn === null ? [] : `${held.employeeId} ${held.trainingId}`)),
  );
  return ({ trainingId, place }) => {
    const { prerequisiteId = null, waitingDays } = trainings.get(trainingId ?? "") ?? {};
    const first = trainings.get(prerequisiteId ?? "");
    if (first === undefined || first.id === trainingId) return null;
    const sessions = (sessionsOf.get(first.id) ?? []).map(({ id }) => id);
    const people = place.needs.filter(
      ({ kind, who }) => kind === "participant" && !certified.has(`${who} ${first.id}`),
    );
    const isWithoutPeople = !place.needs.some(({ kind }) => kind === "participant");
    const own = people.map(({ who }) => sessions.filter((id) => bookedIn.get(who)?.has(id)));
    const ends = own.flatMap((ids) => (ids.length === 0 ? [] : [endOf(ids, lastDays, "first")]));
    if (isWithoutPeople || own.some((ids) => ids.length === 0)) ends.push(endOf(sessions, lastDays, "last"));
    const end = ends
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1);
    if (end === undefined) return null;
    const until = end === never ? never : shiftedDate(end, 1 + (waitingDays ?? 0));
    return { blocker: { kind: "prerequisite", who: first.title ?? first.id }, until };
  };
}

/** The first or last of the days on which sessions end; `never` when none has days and for one none were found, `null` when nothing is known. */
function endOf(sessionIds: readonly string[], lastDays: LastDays, which: "first" | "last"): IsoDate | null {
  const days = sessionIds.flatMap((id) => lastDays.get(id) ?? []).sort();
  const day = days.at(which === "first" ? 0 : -1);
  return day ?? (sessionIds.some((id) => lastDays.get(id) === null) ? never : null);
}
