import type { Fraction, IsoDate } from "../plan/units";

/** Somebody of a team who is away for training on a day. */
export interface Absence {
  readonly employeeId: string;
  readonly team: string;
  readonly date: IsoDate;
}

/** A day on which part of a team is away for training. */
export interface TeamAbsence<A extends Absence> {
  readonly team: string;
  readonly date: IsoDate;
  /** The number of different people. */
  readonly away: number;
  readonly share: Fraction;
  /** The first absence given of this team and day. */
  readonly first: A;
}

/**
 * Share of every team that is away per day (F-K8), in the order in which days, and teams within a day, are first met. Each person counts
 * once a day; `members` says how many people of the team work that day; when that is nobody, the whole team is away.
 */
export function teamAbsence<A extends Absence>(
  absences: readonly A[],
  members: (team: string, date: IsoDate) => number,
): readonly TeamAbsence<A>[] {
  const days = new Map<IsoDate, Map<string, { readonly first: A; readonly away: Set<string> }>>();
  for (const first of absences) {
    const { employeeId, team, date } = first;
    const teams = days.get(date);
    const group = teams?.get(team);
    if (group) group.away.add(employeeId);
    else if (teams) teams.set(team, { first, away: new Set([employeeId]) });
    else days.set(date, new Map([[team, { first, away: new Set([employeeId]) }]]));
  }
  return [...days].flatMap(([date, teams]) =>
    [...teams].map(([team, { first, away }]) => {
      const people = members(team, date);
      return { team, date, away: away.size, share: people === 0 ? 1 : away.size / people, first };
    }),
  );
}
