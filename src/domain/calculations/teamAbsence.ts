import type { Fraction, IsoDate } from "../plan/units";

/** A day on which part of a team is away for training. */
export interface TeamAbsence {
  readonly team: string;
  readonly date: IsoDate;
  readonly away: readonly string[];
  readonly share: Fraction;
}

/**
 * Share of every team that is away per day (F-K8), by date and team. Each person counts once a day; `members` says how many people of the
 * team work that day.
 */
export function teamAbsence(
  absences: readonly { readonly employeeId: string; readonly team: string; readonly date: IsoDate }[],
  members: (team: string, date: IsoDate) => number,
): readonly TeamAbsence[] {
  const groups = new Map<string, { team: string; date: IsoDate; away: Set<string> }>();
  for (const { employeeId, team, date } of absences) {
    const key = `${date}\n${team}`;
    const group = groups.get(key) ?? { team, date, away: new Set<string>() };
    group.away.add(employeeId);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { team, date, away }]) => {
      const people = members(team, date);
      return { team, date, away: [...away].sort(), share: people === 0 ? 1 : away.size / people };
    });
}
