import type { IsoDate, Minutes } from "../plan/units";
import { isoDateFromDayNumber } from "./dayNumber";
import { occupations, type Occupation, type OccupationInput, type OccupiedKind } from "./occupations";

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
  readonly key: string;
  readonly first: Occupation;
  readonly second: Occupation;
  days: number;
  lastDay: number;
}

/**
 * Every double booking of a participant, trainer, room or piece of equipment (F-K1, F-K2), compared per training day so that two courses
 * whose periods cross but whose days differ are no conflict. Each pair of sessions is reported once per person or thing. Takes time in
 * proportion to n log n for n occupations, and to the number of conflicts.
 */
export function sessionConflicts(input: ConflictInput): readonly SessionConflict[] {
  const conflicts: SessionConflict[] = [];
  for (const periods of occupations(input).values()) {
    if (periods.length < 2) continue;
    for (const conflict of conflictsAmong(periods, input.travelBuffer ?? 0)) conflicts.push(conflict);
  }
  return conflicts.sort(inOrder);
}

function conflictsAmong(periods: Occupation[], buffer: Minutes): readonly SessionConflict[] {
  periods.sort(
    (left, right) => left.start - right.start || left.end - right.end || compare(left.session.id, right.session.id),
  );
  const found = new Map<string, Found>();
  let open: Occupation[] = [];
  for (const next of periods) {
    open = open.filter((earlier) => earlier.end + buffer > next.start);
    for (const earlier of open) {
      if (clashes(earlier, next, buffer)) count(found, earlier, next);
    }
    open.push(next);
  }
  return [...found.values()].map(conflictOf);
}

function clashes(earlier: Occupation, next: Occupation, buffer: Minutes): boolean {
  if (earlier.session.id === next.session.id) return false;
  const travels =
    isPerson(earlier) && !(earlier.session.location !== null && earlier.session.location === next.session.location);
  return earlier.end + (travels ? buffer : 0) > next.start;
}

function isPerson({ kind }: Occupation): boolean {
  return kind === "participant" || kind === "trainer";
}

function count(found: Map<string, Found>, earlier: Occupation, next: Occupation): void {
  const swapped = earlier.session.id > next.session.id;
  const [a, b] = swapped ? [next.session.id, earlier.session.id] : [earlier.session.id, next.session.id];
  const key = `${a}\n${b}`;
  const day = Math.floor(next.start / 1440);
  const known = found.get(key);
  if (known === undefined) {
    found.set(key, { key, first: earlier, second: next, days: 1, lastDay: day });
  } else if (known.lastDay !== day) {
    known.days += 1;
    known.lastDay = day;
  }
}

function conflictOf({ key, first, second, days }: Found): SessionConflict {
  const [sessionA = "", sessionB = ""] = key.split("\n");
  const day = Math.floor(second.start / 1440);
  return {
    kind: first.kind === second.kind ? first.kind : "trainer",
    who: first.who,
    sessionA,
    sessionB,
    date: isoDateFromDayNumber(day),
    from: second.start - day * 1440,
    to: Math.max(second.start, Math.min(first.end, second.end)) - day * 1440,
    days,
  };
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
