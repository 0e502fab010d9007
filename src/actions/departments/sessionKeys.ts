import { groupedBy } from "../../domain/warnings/groupedBy";
import type { PlanPart } from "./sameTrainings";

/** A training of a part. */
export interface Member {
  readonly id: string;
  readonly part: PlanPart;
}

/** Which sessions of look-alike trainings are one: those on exactly the same days and times. */
export interface SharedSessions {
  /** Each session that goes, with the one of the first training that stands for it. */
  readonly pairs: ReadonlyMap<string, string>;
  /** Whether every session of every one of the trainings is shared by all of them. */
  readonly areAllShared: boolean;
}

/** Compares the sessions of trainings with those of the first one. Sessions without days and cancelled ones are never the same. */
export function sessionKeys(members: readonly Member[]): SharedSessions {
  const [first = new Map<string, string>(), ...others] = members.map(sessionsByDays);
  const pairs = new Map<string, string>();
  for (const sessions of others) {
    for (const [days, id] of sessions) {
      const kept = first.get(days);
      if (kept !== undefined) pairs.set(id, kept);
    }
  }
  const isSame = (sessions: ReadonlyMap<string, string>) =>
    sessions.size === first.size && [...sessions.keys()].every((days) => first.has(days));
  return { pairs, areAllShared: first.size > 0 && others.every(isSame) };
}

/** Sessions of a training by their days and times, as one text. */
function sessionsByDays({ id, part: { plan } }: Member): ReadonlyMap<string, string> {
  const days = groupedBy(plan.trainingDays, ({ sessionId }) => sessionId);
  return new Map(
    plan.sessions.flatMap((session) => {
      if (session.trainingId !== id || session.status === "cancelled") return [];
      const own = (days.get(session.id) ?? []).map(({ date, start, end }) => [date, start, end].join(" ")).sort();
      return own.length === 0 ? [] : [[own.join("; "), session.id] as const];
    }),
  );
}
