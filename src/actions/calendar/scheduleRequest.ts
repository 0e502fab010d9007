import type { ClosedDay, SessionToPlace, TakenPeriod } from "../../domain/calculations/scheduleProposal";
import type { Parts } from "../../domain/parts";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { dayNumber } from "../../domain/calculations/dayNumber";
import { shiftedDate } from "./sessionMove";
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
  const news = sessions.filter(({ isNew }) => isNew);
  const wanted = sessions.map((session) => {
    const latest = session.deadline !== null && session.deadline < end ? session.deadline : end;
    const from = firstDay(session, { earliest, latest }, news.indexOf(session) / news.length);
    const { sessionId, days, start, end: until } = session;
    const needs = needsOf(sessionId);
    const location = locations.get(sessionId) ?? null;
    return { ...session, place: { sessionId, days, start, end: until, location, needs, earliest: from, latest } };
  });
  const moving = new Set(wanted.map(({ sessionId }) => sessionId));
  const taken = takenPeriods(plan, moving, needsOf);
  yield;
  return { wanted, taken, closed: closedDays(plan, wanted, end) };
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

function takenPeriods(
  plan: Plan,
  moving: ReadonlySet<string>,
  needsOf: ReturnType<typeof sessionNeeds>,
): readonly TakenPeriod[] {
  const held = new Map(
    plan.sessions.flatMap(({ id, status, location }) => (status === "cancelled" ? [] : [[id, location] as const])),
  );
  return plan.trainingDays.flatMap(({ sessionId, date, start, end }) =>
    sessionId === null ||
    date === null ||
    start === null ||
    end === null ||
    moving.has(sessionId) ||
    !held.has(sessionId)
      ? []
      : needsOf(sessionId).map((need) => ({ ...need, date, start, end, location: held.get(sessionId) ?? null })),
  );
}
