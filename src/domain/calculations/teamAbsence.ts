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

/** How many people are away, and who was counted last. */
interface AwayOnDay<D> {
  readonly first: D;
  away: number;
  last: TeamMember<D>;
}

/**
 * The days on which more than a share of a team is away (F-K8), team by team and in the order in which days are first met. Each person
 * counts once a day; `members` says how many people of the team work that day; when that is nobody, the whole team is away.
 */
export function teamAbsence<D extends AbsentDay>(
  people: readonly TeamMember<D>[],
  members: (team: string, day: D) => number,
  above: Fraction,
): readonly TeamAbsence<D>[] {
  const found: TeamAbsence<D>[] = [];
  for (const [team, staff] of byTeam(people)) {
    for (const { first, away } of awayPerDay(staff)) {
      const size = members(team, first);
      const share = size === 0 ? 1 : away / size;
      if (share > above) found.push({ team, date: first.date, away, people: size, share, first });
    }
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

/** Goes through the people one by one, so that the person counted last is enough to count each once a day. */
function awayPerDay<D extends AbsentDay>(staff: readonly TeamMember<D>[]): Iterable<AwayOnDay<D>> {
  const days = new Map<number, AwayOnDay<D>>();
  for (const person of staff) {
    for (const session of person.sessions) {
      for (const day of session.days) {
        const known = days.get(day.number);
        if (known === undefined) days.set(day.number, { first: day, away: 1, last: person });
        else if (known.last !== person) {
          known.away += 1;
          known.last = person;
        }
      }
    }
  }
  return days.values();
}
