import type { IsoDate, Minutes } from "../plan/units";
import { teamDays, type TeamDays, type TeamLimit } from "./teamDays";
import { dayNumber, isoDateFromDayNumber, weekdayOf } from "./dayNumber";

/** Someone or something a session needs, or that keeps it from a day; `kind` tells an employee's ID from a name. */
export interface Blocker {
  readonly kind: "participant" | "trainer" | "room" | "equipment" | "holiday" | "blackout" | "prerequisite" | "team";
  readonly who: string;
}

/** A session without days: who and what it needs, on how many days, and between which dates. */
export interface SessionToPlace {
  readonly sessionId: string;
  readonly days: number;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly location: string | null;
  readonly needs: readonly Blocker[];
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  /** What has to be over first: the session is not before this day. */
  readonly waitsFor?: { readonly blocker: Blocker; readonly until: IsoDate } | null;
}

/** A period that is taken already, by a session that stays where it is, or may have to: it is in the way of every session but itself. */
export interface TakenPeriod extends Blocker {
  readonly sessionId?: string;
  readonly date: IsoDate;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly location: string | null;
}

/** A day on which nobody can be trained, or some people cannot; a blackout of a department names its participants. */
export interface ClosedDay {
  readonly date: IsoDate;
  readonly blocker: Blocker;
  /** Participants it concerns, and trainers when the blocker is a person; `null` is everyone. */
  readonly participants: readonly string[] | null;
  /** It concerns only sessions that are longer than `over` on a day and no longer than `upTo`. */
  readonly lengths?: { readonly over: Minutes; readonly upTo: Minutes };
}

/** Where a session can go, or on how many days each blocker kept it out, the worst first. */
export interface ScheduleProposal {
  readonly placed: readonly { readonly sessionId: string; readonly dates: readonly IsoDate[] }[];
  readonly unplaced: readonly {
    readonly sessionId: string;
    readonly blockers: readonly { readonly blocker: Blocker; readonly days: number }[];
  }[];
}

/**
 * Places every session that can be placed on its first run of free working days, and never moves what is taken. The sessions with the least
 * room come first (fewest days between earliest and latest, then most people), so the result does not depend on the order of the rows. People
 * and trainers get the `travelBuffer` between sessions that are not in the same location, as double bookings count it (F-K1), and of no team more is away than `teams` allow (F-K8).
 */
export function scheduleProposal(sessions: readonly SessionToPlace[], agenda: Agenda): ScheduleProposal {
  const placed: { sessionId: string; dates: readonly IsoDate[] }[] = [];
  const unplaced: ScheduleProposal["unplaced"][number][] = [];
  for (const session of [...sessions].sort(inOrderOfRoom)) {
    const dates = firstRun(session, agenda);
    if (dates === null) {
      unplaced.push({ sessionId: session.sessionId, blockers: agenda.blockersOf(session) });
    } else {
      agenda.take(session, dates);
      placed.push({ sessionId: session.sessionId, dates });
    }
  }
  return { placed, unplaced };
}

function inOrderOfRoom(left: SessionToPlace, right: SessionToPlace): number {
  const room = ({ earliest, latest, days }: SessionToPlace) => dayNumber(latest) - dayNumber(earliest) - days;
  return (
    room(left) - room(right) || right.needs.length - left.needs.length || (left.sessionId < right.sessionId ? -1 : 1)
  );
}

/** The first consecutive working days on which the session can be held; `null` when there are none. */
function firstRun(session: SessionToPlace, agenda: Agenda): readonly IsoDate[] | null {
  let run: IsoDate[] = [];
  for (const date of workingDays(session)) {
    run = agenda.blockersOn(session, date).length === 0 ? [...run, date] : [];
    if (run.length === session.days) return run;
  }
  return null;
}

function* workingDays({ earliest, latest }: SessionToPlace): Generator<IsoDate> {
  for (let day = dayNumber(earliest); day <= dayNumber(latest); day++) {
    if (weekdayOf(day) <= 5) yield isoDateFromDayNumber(day);
  }
}

type Period = Pick<TakenPeriod, "sessionId" | "start" | "end" | "location">;

/** Stands for all participants where a day is closed to everyone. */
const everybody = "";

/** What is taken and closed, by day; sessions that are placed with it are taken too. */
export class Agenda {
  private readonly taken = new Map<string, Period[]>();
  /** By date and participant. */
  private readonly closed = new Map<string, ClosedDay[]>();
  private readonly teams: TeamDays | null;

  constructor(
    private readonly travelBuffer: Minutes = 0,
    teams: TeamLimit | null = null,
  ) {
    this.teams = teams === null ? null : teamDays(teams);
  }

  occupy(period: TakenPeriod): void {
    this.add(period, period.date, period);
  }

  close(day: ClosedDay): void {
    for (const who of day.participants ?? [everybody]) {
      const days = this.closed.get(`${day.date} ${who}`);
      if (days === undefined) this.closed.set(`${day.date} ${who}`, [day]);
      else days.push(day);
    }
  }

  take(session: SessionToPlace, dates: readonly IsoDate[]): void {
    for (const need of session.needs) for (const date of dates) this.add(need, date, session);
  }

  /** Everyone and everything that keeps a session from a day. */
  blockersOn(session: SessionToPlace, date: IsoDate): readonly Blocker[] {
    const { needs, start, end } = session;
    const waiting = session.waitsFor && date < session.waitsFor.until ? [session.waitsFor.blocker] : [];
    const busy = needs.filter((need) =>
      this.taken.get(key(need, date))?.some((period) => {
        if (period.sessionId === session.sessionId) return false;
        const between = this.timeBetween(need, session, period);
        return period.start < end + between && start < period.end + between;
      }),
    );
    const people = needs.flatMap(({ kind, who }) => (kind === "participant" ? [who] : []));
    const thin = this.teams?.tooFewLeft(people, date, session.sessionId) ?? [];
    return [
      ...waiting,
      ...this.closing(session, date),
      ...busy,
      ...thin.map((who) => ({ kind: "team" as const, who })),
    ];
  }

  /** What closes a day to a session: once each, however many of its people it concerns. */
  private closing({ needs, start, end }: SessionToPlace, date: IsoDate): Iterable<Blocker> {
    const found = new Set(this.closed.get(`${date} ${everybody}`)?.map(({ blocker }) => blocker));
    for (const { kind, who } of needs) {
      if (kind !== "participant" && kind !== "trainer") continue;
      for (const { blocker, lengths } of this.closed.get(`${date} ${who}`) ?? []) {
        const isLong = lengths === undefined || (end - start > lengths.over && end - start <= lengths.upTo);
        if (isLong && (kind === "participant" || blocker.kind === "participant")) found.add(blocker);
      }
    }
    return found;
  }

  blockersOf(session: SessionToPlace): ScheduleProposal["unplaced"][number]["blockers"] {
    const counts = new Map<string, { blocker: Blocker; days: number }>();
    for (const date of workingDays(session)) {
      for (const { kind, who } of this.blockersOn(session, date)) {
        const count = counts.get(`${kind} ${who}`) ?? { blocker: { kind, who }, days: 0 };
        counts.set(`${kind} ${who}`, { ...count, days: count.days + 1 });
      }
    }
    return [...counts]
      .sort(([leftKey, left], [rightKey, right]) => right.days - left.days || (leftKey < rightKey ? -1 : 1))
      .map(([, count]) => count);
  }

  private timeBetween({ kind }: Blocker, one: Period, other: Period): Minutes {
    const travels = kind === "participant" || kind === "trainer";
    return travels && (one.location === null || one.location !== other.location) ? this.travelBuffer : 0;
  }

  private add(who: Blocker, date: IsoDate, { sessionId, start, end, location }: Period): void {
    const period = sessionId === undefined ? { start, end, location } : { sessionId, start, end, location };
    if (who.kind === "participant") this.teams?.add(who.who, date, sessionId ?? "");
    const periods = this.taken.get(key(who, date));
    if (periods === undefined) this.taken.set(key(who, date), [period]);
    else periods.push(period);
  }
}

function key({ kind, who }: Blocker, date: IsoDate): string {
  const person = kind === "participant" || kind === "trainer" ? "person" : kind;
  return `${date} ${person} ${who.trim().toLowerCase()}`;
}
