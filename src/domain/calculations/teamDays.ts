import type { Fraction, IsoDate } from "../plan/units";
import { dayNumber, weekdayOf } from "./dayNumber";

/** How much of a team may be in training on one day, and who is in which team. */
export interface TeamLimit {
  readonly limit: Fraction;
  readonly teamOf: ReadonlyMap<string, string>;
  /** People per team who work on each weekday, Monday first. */
  readonly sizes: ReadonlyMap<string, readonly number[]>;
}

/** Who is in training when, of each team. */
export interface TeamDays {
  readonly add: (who: string, date: IsoDate, sessionId: string) => void;
  /**
   * The teams of which more than the limit would be away (F-K8) if these people had a session on a day; exactly the limit is fine. A session that takes
   * too many of a team by itself is not kept from any day by that team: no other day would change it.
   */
  readonly tooFewLeft: (people: readonly string[], date: IsoDate, sessionId: string) => readonly string[];
}

/** Starts with nobody away. */
export function teamDays({ limit, teamOf, sizes }: TeamLimit): TeamDays {
  const away = new Map<string, Map<string, Set<string>>>();
  return {
    add(who, date, sessionId) {
      const team = teamOf.get(who);
      if (team === undefined) return;
      const people = away.get(`${date} ${team}`) ?? new Map<string, Set<string>>();
      away.set(`${date} ${team}`, people.set(who, (people.get(who) ?? new Set<string>()).add(sessionId)));
    },
    tooFewLeft(people, date, sessionId) {
      const teams = new Set(people.flatMap((who) => teamOf.get(who) ?? []));
      return [...teams].filter((team) => {
        const size = sizes.get(team)?.[weekdayOf(dayNumber(date)) - 1] ?? 0;
        const own = new Set(people.filter((who) => teamOf.get(who) === team));
        const others = [...(away.get(`${date} ${team}`) ?? [])].filter(
          ([who, sessions]) => !own.has(who) && [...sessions].some((other) => other !== sessionId),
        );
        return own.size / size <= limit && (own.size + others.length) / size > limit;
      });
    },
  };
}
