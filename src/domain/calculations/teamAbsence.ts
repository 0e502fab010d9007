import type { Fraction, IsoDate } from "../plan/units";

/** A day of training; `number` is its day number. */
export interface AbsentDay {
  readonly date: IsoDate;
  readonly number: number;
}

/** Somebody of a team with the days away for training, session by session; a day may be named more than once. */
export interface TeamMember<D> {
  readonly team: string;
  readonly sessions: readonly { readonly days: readonly D[] }[];
}

/** A day on which part of a team is away for training. */
export interface TeamAbsence<D> {
  readonly team: string;
  readonly date: IsoDate;
  /** The number of different people. */
  readonly away: number;
  /** How many people of the team work that day. */
  readonly people: number;
  readonly share: Fraction;
  /** The first day given of this team and date. */
  readonly first: D;
}

/**
 * The days on which more than a share of a team is away (F-K8), team by team and in the order in which days are first met. Each person
 * counts once a day; `members` says how many people of the team work that day; when that is nobody, the whole team is away.
 */
export function teamAbsence<D extends AbsentDay>(
  staff: readonly TeamMember<D>[],
  members: (team: string, day: D) => number,
  above: Fraction,
): readonly TeamAbsence<D>[] {
  const found: TeamAbsence<D>[] = [];
  const days = dayCounts<D>();
  for (const [team, people] of byTeam(staff)) {
    days.clear();
    for (const person of people) days.add(person);
    days.each((first, away) => {
      const people = members(team, first);
      const share = people === 0 ? 1 : away / people;
      if (share > above) found.push({ team, date: first.date, away, people, share, first });
    });
  }
  return found;
}

function byTeam<D>(people: readonly TeamMember<D>[]): ReadonlyMap<string, readonly TeamMember<D>[]> {
  const teams = new Map<string, TeamMember<D>[]>();
  for (const person of people) {
    const staff = teams.get(person.team);
    if (staff === undefined) teams.set(person.team, [person]);
    else staff.push(person);
  }
  return teams;
}

/**
 * Counts people per day, for one team after the other. Every date has a place of its own in the columns; because people are added one by one,
 * the person counted last is enough to count each once a day.
 */
function dayCounts<D extends AbsentDay>() {
  const placeOf = new Map<number, number>();
  const away: number[] = [];
  const last: number[] = [];
  const first: D[] = [];
  let met: number[] = [];
  let people = 0;
  return {
    clear() {
      for (const place of met) away[place] = 0;
      met = [];
    },
    add({ sessions }: TeamMember<D>) {
      people += 1;
      for (const session of sessions) {
        for (const day of session.days) {
          let place = placeOf.get(day.number);
          if (place === undefined) placeOf.set(day.number, (place = away.push(0) - 1));
          const before = away[place] ?? 0;
          if (before > 0 && last[place] === people) continue;
          if (before === 0) {
            met.push(place);
            first[place] = day;
          }
          away[place] = before + 1;
          last[place] = people;
        }
      }
    },
    /** In the order in which days were met. */
    each(visit: (first: D, away: number) => void) {
      for (const place of met) visit(first[place] as D, away[place] ?? 0);
    },
  };
}
