import type { IsoDate, Minutes } from "../plan/units";
import type { CalendarPlaces } from "./calendarPlaces";
import { isoDateFromDayNumber } from "./dayNumber";
import { occupations, type OccupationInput, type Occupations } from "./occupations";
import type { OccupiedKind } from "./occupants";

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
 * periods of each person and thing in order of time: n log n for n training days, and the number of occupations and conflicts. `places` are
 * those of the same rows, where they are known already.
 */
export function sessionConflicts(input: ConflictInput, places?: CalendarPlaces): readonly SessionConflict[] {
  const occupied = occupations(input, places);
  const { from } = occupied.periodsOf;
  const open: number[] = [];
  const dates = new Map<number, IsoDate>();
  const found: SessionConflict[] = [];
  for (let occupant = 0; occupant < occupied.occupants.length; occupant++) {
    if ((from[occupant + 1] ?? 0) - (from[occupant] ?? 0) < 2) continue;
    const conflicts = conflictsOf(occupant, occupied, input.travelBuffer ?? 0, open);
    if (conflicts !== null)
      for (const conflict of conflicts.values()) found.push(conflictOf(conflict, occupied, dates));
  }
  return found.sort(inOrder);
}

/**
 * Compares each period of a person or thing with the earlier ones that have not ended (a buffer ago) when it starts; `null` without conflict.
 * `open` is room for those periods, lent by the caller so that not every person and thing needs its own.
 */
function conflictsOf(
  occupant: number,
  occupied: Occupations,
  buffer: Minutes,
  open: number[],
): ReadonlyMap<number, Found> | null {
  const { startOf, endOf, periodsOf } = occupied;
  const last = periodsOf.from[occupant + 1] ?? 0;
  let found: Map<number, Found> | null = null;
  let openCount = 0;
  for (let place = periodsOf.from[occupant] ?? 0; place < last; place++) {
    const period = periodsOf.members[place] ?? 0;
    const start = startOf[period] ?? 0;
    let stillOpen = 0;
    for (let at = 0; at < openCount; at++) {
      const earlier = open[at] ?? 0;
      if ((endOf[earlier] ?? 0) + buffer <= start) continue;
      open[stillOpen++] = earlier;
      if (clashes(occupant, earlier, period, occupied, buffer)) {
        count((found ??= new Map<number, Found>()), occupant, earlier, period, occupied);
      }
    }
    open[stillOpen] = period;
    openCount = stillOpen + 1;
  }
  return found;
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

/** `dates` keeps the dates written out so far. */
function conflictOf(
  { occupant, earlier, later, days, to }: Found,
  occupied: Occupations,
  dates: Map<number, IsoDate>,
): SessionConflict {
  const { sessions, trainerOf, sessionOf, startOf, occupants } = occupied;
  const [one, other] = [sessionOf[earlier] ?? 0, sessionOf[later] ?? 0];
  const [first, second] = [sessions[one]?.id ?? "", sessions[other]?.id ?? ""];
  const isTrainer = trainerOf[one] === occupant || trainerOf[other] === occupant;
  const { kind = "participant", who = "" } = occupants[occupant] ?? {};
  const start = startOf[later] ?? 0;
  const day = Math.floor(start / 1440);
  let date = dates.get(day);
  if (date === undefined) dates.set(day, (date = isoDateFromDayNumber(day)));
  return {
    kind: isTrainer ? "trainer" : kind,
    who,
    sessionA: first < second ? first : second,
    sessionB: first < second ? second : first,
    date,
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
