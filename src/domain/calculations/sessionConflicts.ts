import type { IsoDate, Minutes } from "../plan/units";
import { isoDateFromDayNumber } from "./dayNumber";
import { occupations, type OccupationInput, type Occupations, type OccupiedKind } from "./occupations";

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

/** A conflict while it is being counted: the occupant and the two periods, by their places. */
interface Found {
  readonly occupant: number;
  readonly earlier: number;
  readonly later: number;
  days: number;
  lastDay: number;
  to: Minutes;
}

/**
 * Every double booking of a participant, trainer, room or piece of equipment (F-K1, F-K2), compared per training day so that two courses
 * whose periods cross but whose days differ are no conflict. Each pair of sessions is reported once per person or thing. Goes through the
 * periods of each person and thing in order of time: n log n for n training days, and the number of occupations and conflicts.
 */
export function sessionConflicts(input: ConflictInput): readonly SessionConflict[] {
  const occupied = occupations(input);
  const found: SessionConflict[] = [];
  for (let occupant = 0; occupant < occupied.occupants.length; occupant++) {
    const { from } = occupied.periodsOf;
    if ((from[occupant + 1] ?? 0) - (from[occupant] ?? 0) < 2) continue;
    for (const conflict of conflictsOf(occupant, occupied, input.travelBuffer ?? 0)) {
      found.push(conflictOf(conflict, occupied));
    }
  }
  return found.sort(inOrder);
}

const none: ReadonlyMap<number, Found> = new Map();

/** Compares each period of a person or thing with the earlier ones that have not ended (a buffer ago) when it starts. */
function conflictsOf(occupant: number, occupied: Occupations, buffer: Minutes): Iterable<Found> {
  const { startOf, endOf, periodsOf } = occupied;
  const last = periodsOf.from[occupant + 1] ?? 0;
  let found: Map<number, Found> | null = null;
  let open: number[] = [];
  let openUntil = Number.NEGATIVE_INFINITY;
  for (let place = periodsOf.from[occupant] ?? 0; place < last; place++) {
    const period = periodsOf.members[place] ?? 0;
    const start = startOf[period] ?? 0;
    if (openUntil + buffer <= start) open.length = 0;
    else {
      open = open.filter((earlier) => (endOf[earlier] ?? 0) + buffer > start);
      for (const earlier of open) {
        if (clashes(occupant, earlier, period, occupied, buffer)) {
          count((found ??= new Map<number, Found>()), occupant, earlier, period, occupied);
        }
      }
    }
    open.push(period);
    openUntil = Math.max(openUntil, endOf[period] ?? 0);
  }
  return (found ?? none).values();
}

function clashes(occupant: number, earlier: number, next: number, occupied: Occupations, buffer: Minutes): boolean {
  const { sessionOf, sessions, startOf, endOf, occupants } = occupied;
  if (sessionOf[earlier] === sessionOf[next]) return false;
  if ((endOf[earlier] ?? 0) > (startOf[next] ?? 0)) return true;
  const kind = occupants[occupant]?.kind;
  const location = sessions[sessionOf[earlier] ?? 0]?.location ?? null;
  const samePlace = location !== null && location === sessions[sessionOf[next] ?? 0]?.location;
  const travels = kind === "participant" || kind === "trainer";
  return (endOf[earlier] ?? 0) + (travels && !samePlace ? buffer : 0) > (startOf[next] ?? 0);
}

function count(found: Map<number, Found>, occupant: number, earlier: number, later: number, occupied: Occupations) {
  const { sessionOf, sessions, startOf, endOf } = occupied;
  const [one, other] = [sessionOf[earlier] ?? 0, sessionOf[later] ?? 0];
  const pair = Math.min(one, other) * sessions.length + Math.max(one, other);
  const start = startOf[later] ?? 0;
  const day = Math.floor(start / 1440);
  const to = Math.max(start, Math.min(endOf[earlier] ?? 0, endOf[later] ?? 0)) - day * 1440;
  const known = found.get(pair);
  if (known === undefined) {
    found.set(pair, { occupant, earlier, later, days: 1, lastDay: day, to });
    return;
  }
  if (startOf[known.later] === start) known.to = Math.min(known.to, to);
  if (known.lastDay === day) return;
  known.days += 1;
  known.lastDay = day;
}

function conflictOf({ occupant, earlier, later, days, to }: Found, occupied: Occupations): SessionConflict {
  const { sessions, sessionOf, startOf, occupants } = occupied;
  const both = [sessions[sessionOf[earlier] ?? 0], sessions[sessionOf[later] ?? 0]];
  const [sessionA = "", sessionB = ""] = both.map((session) => session?.id ?? "").sort();
  const { kind = "participant", who = "" } = occupants[occupant] ?? {};
  const start = startOf[later] ?? 0;
  const day = Math.floor(start / 1440);
  return {
    kind: both.some((session) => session?.trainer === occupant) ? "trainer" : kind,
    who,
    sessionA,
    sessionB,
    date: isoDateFromDayNumber(day),
    from: start - day * 1440,
    to,
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
