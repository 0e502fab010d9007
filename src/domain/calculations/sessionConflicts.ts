import type { IsoDate, Minutes } from "../plan/units";
import { isoDateFromDayNumber } from "./dayNumber";
import { occupations, type Occupant, type Occupation, type OccupationInput, type OccupiedKind } from "./occupations";

/** What conflicts depend on. `travelBuffer` is time that people need between sessions that are not in the same location. */
export interface ConflictInput extends OccupationInput {
  readonly travelBuffer?: Minutes;
}

/** Somebody or something that is in two sessions at once: the first moment of it and the number of days on which it happens. */
export interface SessionConflict {
  /** `trainer` also when a trainer takes part elsewhere as a participant. */
  readonly kind: OccupiedKind;
  /** The employee's ID, or the name of the trainer, room or equipment. */
  readonly who: string;
  /** The smaller ID first. */
  readonly sessionA: string;
  readonly sessionB: string;
  readonly date: IsoDate;
  readonly from: Minutes;
  /** Equal to `from` when only the time to travel is missing. */
  readonly to: Minutes;
  readonly days: number;
}

/** A conflict while it is being counted. */
interface Found {
  readonly occupant: Occupant;
  readonly first: Occupation;
  readonly second: Occupation;
  days: number;
  lastDay: number;
}

/**
 * Every double booking of a participant, trainer, room or piece of equipment (F-K1, F-K2), compared per training day so that two courses
 * whose periods cross but whose days differ are no conflict. Each pair of sessions is reported once per person or thing. Goes through the
 * periods in order of time: n log n for n training days, and the number of occupations and conflicts.
 */
export function sessionConflicts(input: ConflictInput): readonly SessionConflict[] {
  const buffer = input.travelBuffer ?? 0;
  const { periods, occupants } = occupations(input);
  const open: (readonly Occupation[])[] = Array.from({ length: occupants }, () => []);
  const found = new Map<string, Found>();
  for (const next of periods) {
    const alone = [next];
    for (const occupant of next.session.occupants) {
      let stillOpen: Occupation[] | null = null;
      for (const earlier of open[occupant.number] ?? []) {
        if (earlier.end + buffer <= next.start) continue;
        (stillOpen ??= []).push(earlier);
        if (clashes(occupant, earlier, next, buffer)) count(found, occupant, earlier, next);
      }
      open[occupant.number] = stillOpen === null ? alone : [...stillOpen, next];
    }
  }
  return [...found.values()].map(conflictOf).sort(inOrder);
}

function clashes({ kind }: Occupant, earlier: Occupation, next: Occupation, buffer: Minutes): boolean {
  if (earlier.session === next.session) return false;
  const travels = kind === "participant" || kind === "trainer";
  const samePlace = earlier.session.location !== null && earlier.session.location === next.session.location;
  return earlier.end + (travels && !samePlace ? buffer : 0) > next.start;
}

function count(found: Map<string, Found>, occupant: Occupant, earlier: Occupation, next: Occupation): void {
  const [a, b] = inIdOrder(earlier, next);
  const key = `${occupant.number}\n${a}\n${b}`;
  const day = Math.floor(next.start / 1440);
  const known = found.get(key);
  if (known === undefined) {
    found.set(key, { occupant, first: earlier, second: next, days: 1, lastDay: day });
  } else if (known.lastDay !== day) {
    known.days += 1;
    known.lastDay = day;
  }
}

function conflictOf({ occupant, first, second, days }: Found): SessionConflict {
  const [sessionA, sessionB] = inIdOrder(first, second);
  const day = Math.floor(second.start / 1440);
  const isTrainer = first.session.trainer === occupant || second.session.trainer === occupant;
  return {
    kind: isTrainer ? "trainer" : occupant.kind,
    who: occupant.who,
    sessionA,
    sessionB,
    date: isoDateFromDayNumber(day),
    from: second.start - day * 1440,
    to: Math.max(second.start, Math.min(first.end, second.end)) - day * 1440,
    days,
  };
}

function inIdOrder(first: Occupation, second: Occupation): readonly [string, string] {
  const [one, other] = [first.session.id, second.session.id];
  return one < other ? [one, other] : [other, one];
}

function inOrder(left: SessionConflict, right: SessionConflict): number {
  return (
    compare(left.date, right.date) ||
    left.from - right.from ||
    compare(left.kind, right.kind) ||
    compare(left.who, right.who) ||
    compare(left.sessionA, right.sessionA) ||
    compare(left.sessionB, right.sessionB)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
