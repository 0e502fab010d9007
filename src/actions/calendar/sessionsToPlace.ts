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
    const first = was[0];
    const common = { sessionId: id, trainingId, isNew: false, deadline: training?.deadline ?? null, was };
    if (first === undefined) return [{ ...common, ...usualHours(plan, training) }];
    const { start, end } = first;
    const isToMove = clashing.has(id) && was.every(({ date }) => (date ?? "") >= options.today);
    return isToMove && start !== null && end !== null && start < end
      ? [{ ...common, days: was.length, start, end }]
      : [];
  });
  return [...existing, ...newSessions(plan, trainings)];
}

function datedDays(days: readonly PlanRow<"trainingDays">[]): readonly PlanRow<"trainingDays">[] {
  return days
    .filter(({ date }) => date !== null)
    .sort((left, right) => ((left.date ?? "") < (right.date ?? "") ? -1 : 1));
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
