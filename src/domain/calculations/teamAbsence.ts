import type { Fraction } from "../plan/units";

/** Who is away for training and when, as numbers, so that hundreds of thousands of days away are counted without an object for each. */
export interface DaysAway {
  /** The team of each person; `null` for somebody without one. */
  readonly teams: readonly (string | null)[];
  /** The date of each training day, as a day number; several days may have one date. */
  readonly dates: ArrayLike<number>;
  /** Names each training day of a person, by its place in `dates`; a day may be named more than once. */
  eachDay(person: number, visit: (day: number) => void): void;
}

/** A day on which part of a team is away for training. */
export interface TeamAbsence {
  readonly team: string;
  /** The first day named of this team and date, by its place. */
  readonly day: number;
  /** The number of different people. */
  readonly away: number;
  /** How many people of the team work that day. */
  readonly people: number;
  readonly share: Fraction;
}

/**
 * The days on which more than a share of a team is away (F-K8), team by team and in the order in which days are first met. Each person
 * counts once a day; `members` says how many people of the team work that day; when that is nobody, the whole team is away.
 */
export function teamAbsence(
  { teams, dates, eachDay }: DaysAway,
  members: (team: string, day: number) => number,
  above: Fraction,
): readonly TeamAbsence[] {
  const found: TeamAbsence[] = [];
  const counts = countsPerDate(dates);
  for (const [team, staff] of byTeam(teams)) {
    counts.clear();
    for (const person of staff) {
      counts.nextPerson();
      eachDay(person, counts.add);
    }
    counts.each((day, away) => {
      const people = members(team, day);
      const share = people === 0 ? 1 : away / people;
      if (share > above) found.push({ team, day, away, people, share });
    });
  }
  return found;
}

function byTeam(teams: DaysAway["teams"]): ReadonlyMap<string, readonly number[]> {
  const staff = new Map<string, number[]>();
  teams.forEach((team, person) => {
    if (team === null) return;
    const people = staff.get(team);
    if (people === undefined) staff.set(team, [person]);
    else people.push(person);
  });
  return staff;
}

/** Counts people per date, for one team after the other; because people come one by one, the person counted last is enough to count each once a date. */
function countsPerDate(dates: ArrayLike<number>) {
  const { placeOf, count } = placesOfDates(dates);
  const away = new Int32Array(count);
  const last = new Int32Array(count);
  const first = new Int32Array(count);
  const met = new Int32Array(count);
  let metCount = 0;
  let people = 0;
  return {
    clear() {
      for (let at = 0; at < metCount; at++) away[met[at] ?? 0] = 0;
      metCount = 0;
    },
    nextPerson() {
      people += 1;
    },
    add(day: number) {
      const place = placeOf[day] ?? 0;
      const before = away[place] ?? 0;
      if (last[place] === people) return;
      if (before === 0) {
        met[metCount++] = place;
        first[place] = day;
      }
      away[place] = before + 1;
      last[place] = people;
    },
    /** In the order in which dates were met. */
    each(visit: (day: number, away: number) => void) {
      for (let at = 0; at < metCount; at++) {
        const place = met[at] ?? 0;
        visit(first[place] ?? 0, away[place] ?? 0);
      }
    },
  };
}

/** Numbers the different dates: of each day the number of its date, and how many there are. */
function placesOfDates(dates: ArrayLike<number>) {
  const places = new Map<number, number>();
  const placeOf = new Int32Array(dates.length);
  for (let day = 0; day < dates.length; day++) {
    const date = dates[day] ?? 0;
    let place = places.get(date);
    if (place === undefined) places.set(date, (place = places.size));
    placeOf[day] = place;
  }
  return { placeOf, count: places.size };
}
