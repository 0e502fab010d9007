import type { Parts } from "../../domain/parts";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { IsoDate, Minutes } from "../../domain/plan/units";
import { groupedBy } from "../../domain/warnings/groupedBy";
import { ruleContext } from "../../domain/warnings/ruleContext";
import { trainingWithoutSession } from "../../domain/warnings/rules/trainingWithoutSession";
import { calendarWarningsInParts } from "./calendarWarnings";
import { isMovable } from "./isMovable";
import { isClash } from "./moveEffects";
import type { ScheduleOptions } from "./scheduleOptions";
import { daysOfWarnings } from "./warningDays";

/** A session that wants days. A new one has an ID that no row has yet. */
export interface WantedSession {
  readonly sessionId: string;
  readonly trainingId: string | null;
  readonly isNew: boolean;
  readonly days: number;
  /** When it begins and ends on a day, the earliest and the latest of its days. */
  readonly start: Minutes;
  readonly end: Minutes;
  readonly deadline: IsoDate | null;
  /** The days it has now and would leave. */
  readonly was: readonly PlanRow<"trainingDays">[];
}

/** A working day while the organisation has not said how long it is: seven hours. */
const usualDay: Minutes = 7 * 60;

/** Sessions begin at nine, and earlier, down to eight, where they would end after five. */
const usualStart: Minutes = 9 * 60;
const earliestStart: Minutes = 8 * 60;
const usualEnd: Minutes = 17 * 60;

/**
 * Sessions without days, trainings of the plan year without a session (as many as their groups need), and with `withConflicts` sessions
 * with a clash on a day still to come. What is pinned, held or cancelled stays out. Looking for clashes takes a part for each kind.
 */
export function* sessionsToPlace(plan: Plan, options: ScheduleOptions): Parts<readonly WantedSession[]> {
  const trainings = new Map(plan.trainings.map((training) => [training.id, training]));
  const clashing = options.withConflicts ? yield* clashingSessions(plan) : new Set<string>();
  yield;
  const days = groupedBy(plan.trainingDays, ({ sessionId }) => sessionId);
  const existing = plan.sessions.filter(isMovable).flatMap(({ id, trainingId }): WantedSession[] => {
    const was = datedDays(days.get(id) ?? []);
    const training = trainings.get(trainingId ?? "");
    const common = { sessionId: id, trainingId, isNew: false, deadline: training?.deadline ?? null, was };
    if (was.length === 0) return [{ ...common, ...usualHours(plan, training) }];
    const isToMove = clashing.has(id) && was.every(({ date }) => (date ?? "") >= options.today);
    const hours = hoursOf(was);
    return isToMove && hours !== null ? [{ ...common, days: datesOf(was).length, ...hours }] : [];
  });
  return [...existing, ...newSessions(plan, trainings)];
}

function datedDays(days: readonly PlanRow<"trainingDays">[]): readonly PlanRow<"trainingDays">[] {
  return days
    .filter(({ date }) => date !== null)
    .sort((left, right) => ((left.date ?? "") < (right.date ?? "") ? -1 : 1));
}

/** The dates of training days, in order; the morning and the afternoon of a day have one. */
export function datesOf(days: readonly PlanRow<"trainingDays">[]): readonly IsoDate[] {
  return [...new Set(days.flatMap(({ date }) => date ?? []))].sort();
}

/** The hours within which all of the days lie; `null` when one of them has no valid hours. */
function hoursOf(days: readonly PlanRow<"trainingDays">[]): { readonly start: Minutes; readonly end: Minutes } | null {
  const valid = days.flatMap(({ start, end }) =>
    start !== null && end !== null && start < end ? [{ start, end }] : [],
  );
  if (valid.length < days.length) return null;
  return { start: Math.min(...valid.map(({ start }) => start)), end: Math.max(...valid.map(({ end }) => end)) };
}

function newSessions(plan: Plan, trainings: ReadonlyMap<string, PlanRow<"trainings">>): readonly WantedSession[] {
  return trainingWithoutSession.find(plan, ruleContext(plan)).flatMap(({ place }) => {
    const training = trainings.get(place.row ?? "");
    if (training === undefined) return [];
    const groups = training.groupMax ? Math.ceil((training.participants ?? 1) / training.groupMax) : 1;
    return Array.from({ length: Math.max(1, groups) }, (_group, index) => ({
      sessionId: `${training.id} + ${index + 1}`,
      trainingId: training.id,
      isNew: true,
      ...usualHours(plan, training),
      deadline: training.deadline,
      was: [],
    }));
  });
}

/** As many equal days as the hours of the training ask, none longer than a working day. */
function usualHours(plan: Plan, training: PlanRow<"trainings"> | undefined) {
  const day = plan.organisation.hoursPerDay || usualDay;
  const duration = training?.duration || day;
  const days = Math.ceil(duration / day);
  const length = Math.ceil(duration / days);
  const start = Math.max(earliestStart, Math.min(usualStart, usualEnd - length));
  return { days, start, end: start + length };
}

/** One session of every clash, so that no more moves than must: the later one in the warning's order that can be moved. */
function* clashingSessions(plan: Plan): Parts<ReadonlySet<string>> {
  const daysOf = daysOfWarnings(plan);
  const sessionOf = new Map(plan.trainingDays.map(({ id, sessionId }) => [id, sessionId]));
  const movable = new Set(plan.sessions.filter(isMovable).map(({ id }) => id));
  const chosen = new Set<string>();
  for (const warning of yield* calendarWarningsInParts(plan, isClash)) {
    const sessions = daysOf(warning).flatMap((day) => sessionOf.get(day) ?? []);
    const one = sessions.find((id) => movable.has(id));
    if (one !== undefined && !sessions.some((id) => chosen.has(id))) chosen.add(one);
  }
  return chosen;
}
