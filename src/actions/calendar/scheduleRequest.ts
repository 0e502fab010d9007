import type { ClosedDay, SessionToPlace, TakenPeriod } from "../../domain/calculations/scheduleProposal";
import type { Parts } from "../../domain/parts";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { dayNumber } from "../../domain/calculations/dayNumber";
import { shiftedDate } from "./sessionMove";
import { followUpStart } from "./followUpStart";
import { closedDays } from "./closedDays";
import type { ScheduleOptions } from "./scheduleOptions";
import { sessionNeeds } from "./sessionNeeds";
import { sessionsToPlace, type WantedSession } from "./sessionsToPlace";

/** Everything the placing of sessions starts from. */
export interface ScheduleRequest {
  readonly wanted: readonly (WantedSession & { readonly place: SessionToPlace })[];
  readonly taken: readonly TakenPeriod[];
  readonly closed: readonly ClosedDay[];
}

/** Works out which sessions want a place, whom and what they need, and what is taken or closed already. Nothing that is pinned is asked to move. A few parts for each of these questions. */
export function* scheduleRequest(plan: Plan, options: ScheduleOptions): Parts<ScheduleRequest> {
  const needsOf = sessionNeeds(plan);
  yield;
  const year = plan.organisation.planYear;
  const first = [options.today, plan.organisation.referenceDate ?? ""].reduce((a, b) => (a > b ? a : b));
  const earliest = year === null || first >= `${year}-01-01` ? first : `${year}-01-01`;
  const end = `${year ?? first.slice(0, 4)}-12-31`;
  const sessions = yield* sessionsToPlace(plan, options);
  yield;
  const locations = new Map(plan.sessions.map(({ id, location }) => [id, location]));
  const news = sessions
    .filter(({ isNew }) => isNew)
    .map(({ sessionId }) => sessionId)
    .sort();
  const lastDayFor = followUpStart(plan, new Set(sessions.map(({ sessionId }) => sessionId)));
  const wanted = sessions.map((session) => {
    const { sessionId, days, start, end: until } = session;
    const needs = needsOf(sessionId);
    const followUp = lastDayFor(session.trainingId, sessionId, needs);
    const latest = [session.deadline, followUp].reduce<IsoDate>(
      (first, day) => (day !== null && day < first ? day : first),
      end,
    );
    const from = firstDay(session, { earliest, latest }, news.indexOf(sessionId) / news.length);
    const location = locations.get(sessionId) ?? null;
    return { ...session, place: { sessionId, days, start, end: until, location, needs, earliest: from, latest } };
  });
  yield;
  const taken = yield* takenPeriods(plan, needsOf);
  yield;
  const closed = yield* closedDays(
    plan,
    wanted.map(({ place }) => place),
    end,
  );
  return { wanted, taken, closed };
}

/**
 * A session that moves goes to a later day; one that is new, and so keeps nobody from anything yet, takes its share of the period, so that not
 * all training begins in the first week.
 */
function firstDay(
  { isNew, was }: WantedSession,
  { earliest, latest }: { readonly earliest: IsoDate; readonly latest: IsoDate },
  share: number,
): IsoDate {
  const now = was[0]?.date ?? earliest;
  if (!isNew) return now > earliest ? now : earliest;
  const room = Math.max(0, dayNumber(latest) - dayNumber(earliest));
  return shiftedDate(earliest, Math.floor(room * share));
}

/** A part for every so many training days. */
const daysPerPart = 200;

/** Also of sessions that are to move: they stay when no days are found for them, or when their days are not accepted. */
function* takenPeriods(plan: Plan, needsOf: ReturnType<typeof sessionNeeds>): Parts<readonly TakenPeriod[]> {
  const held = new Map(
    plan.sessions.flatMap(({ id, status, location }) => (status === "cancelled" ? [] : [[id, location] as const])),
  );
  const taken: TakenPeriod[] = [];
  for (const [row, { sessionId, date, start, end }] of plan.trainingDays.entries()) {
    if (row % daysPerPart === daysPerPart - 1) yield;
    if (sessionId === null || date === null || start === null || end === null || !held.has(sessionId)) continue;
    const location = held.get(sessionId) ?? null;
    for (const need of needsOf(sessionId)) taken.push({ ...need, sessionId, date, start, end, location });
  }
  return taken;
}
