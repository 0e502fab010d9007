import { scheduleProposal, type ScheduleProposal, type TakenPeriod } from "../../domain/calculations/scheduleProposal";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import type { ActionResult } from "../actionProblem";
import { inTurns } from "../inTurns";
import { proposedSchedule, type PlacedSession, type ProposedSchedule } from "./proposedSchedule";
import type { ScheduleOptions } from "./scheduleOptions";
import { scheduleRequest, type ScheduleRequest } from "./scheduleRequest";
import { shiftedDate } from "./sessionMove";

/** How far the placing is, and a way to stop it. */
export interface ScheduleRun {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: {
    readonly stage: "planning";
    readonly done: number;
    readonly total: number;
  }) => void;
}

/** Sessions placed in one go, between which the pane can draw and hear of a cancel. */
const batchSize = 20;

type Wanted = ScheduleRequest["wanted"][number];

/**
 * Proposes days for what can be placed and says who or what is in the way of the rest; nothing is written. Trainings come after the trainings
 * they build on; within that, those with the least room first.
 */
export async function proposeSchedule(
  plan: Plan,
  options: ScheduleOptions,
  run: ScheduleRun,
): ActionResult<ProposedSchedule> {
  const { wanted, taken, closed } = await inTurns(scheduleRequest(plan, options));
  const followers = prerequisiteRanks(plan);
  const queue = wanted.toSorted((left, right) => followers(left) - followers(right) || compareRoom(left, right));
  const placed: PlacedSession[] = [];
  const unplaced: ScheduleProposal["unplaced"][number][] = [];
  const occupied = [...taken];
  for (const batch of batches(queue, followers)) {
    const lastDays = lastDaysByTraining(plan, wanted, placed);
    const limited = batch.map((one) => ({
      ...one,
      place: { ...one.place, earliest: earliestOf(plan, one, lastDays) },
    }));
    const proposal = scheduleProposal(
      limited.map(({ place }) => place),
      occupied,
      closed,
      plan.organisation.travelBuffer ?? 0,
    );
    const news = placedSessions(limited, proposal);
    placed.push(...news);
    unplaced.push(...proposal.unplaced);
    occupied.push(...news.flatMap((one) => takenBy(one, limited)));
    run.onProgress({ stage: "planning", done: placed.length + unplaced.length, total: wanted.length });
    await new Promise((resolve) => setTimeout(resolve));
    if (run.signal.aborted) return { ok: false, problem: "cancelled" };
  }
  return { ok: true, value: proposedSchedule(plan, wanted, placed, unplaced) };
}

/** Batches in which no training stands with one it builds on. */
function batches(queue: readonly Wanted[], rankOf: (one: Wanted) => number): readonly (readonly Wanted[])[] {
  const found: Wanted[][] = [];
  for (const one of queue) {
    const last = found.at(-1);
    const first = last?.[0];
    if (last && first && last.length < batchSize && rankOf(first) === rankOf(one)) last.push(one);
    else found.push([one]);
  }
  return found;
}

/** How many trainings must come before; a circle of prerequisites ends the count. */
function prerequisiteRanks({ trainings }: Plan): (one: Wanted) => number {
  const before = new Map(trainings.map(({ id, prerequisiteId }) => [id, prerequisiteId]));
  return ({ trainingId }) => {
    const passed = new Set<string>();
    for (let id = before.get(trainingId ?? ""); id && !passed.has(id); id = before.get(id)) passed.add(id);
    return passed.size;
  };
}

function compareRoom({ place: left }: Wanted, { place: right }: Wanted): number {
  if (left.latest !== right.latest) return left.latest < right.latest ? -1 : 1;
  return right.days - left.days || right.needs.length - left.needs.length;
}

/** The last known day of every training: of sessions that stay and of sessions placed so far. */
function lastDaysByTraining(plan: Plan, wanted: readonly Wanted[], placed: readonly PlacedSession[]) {
  const moving = new Set(wanted.map(({ sessionId }) => sessionId));
  const training = new Map(plan.sessions.map(({ id, trainingId }) => [id, trainingId]));
  const last = new Map<string, IsoDate>();
  const note = (trainingId: string | null | undefined, date: IsoDate | null) => {
    if (trainingId && date !== null && date > (last.get(trainingId) ?? "")) last.set(trainingId, date);
  };
  for (const { sessionId, date } of plan.trainingDays)
    if (sessionId !== null && !moving.has(sessionId)) note(training.get(sessionId), date);
  for (const { trainingId, dates } of placed) note(trainingId, dates.at(-1) ?? null);
  return last;
}

function earliestOf(plan: Plan, { trainingId, place }: Wanted, lastDays: ReadonlyMap<string, IsoDate>): IsoDate {
  const training = plan.trainings.find(({ id }) => id === trainingId);
  const last = lastDays.get(training?.prerequisiteId ?? "");
  if (last === undefined) return place.earliest;
  const after = shiftedDate(last, 1 + (training?.waitingDays ?? 0));
  return after > place.earliest ? after : place.earliest;
}

function placedSessions(batch: readonly Wanted[], { placed }: ScheduleProposal): readonly PlacedSession[] {
  return placed.flatMap(({ sessionId, dates }) => {
    const one = batch.find((wanted) => wanted.sessionId === sessionId);
    if (one === undefined) return [];
    const { trainingId, isNew, start, end, was } = one;
    return [{ sessionId, trainingId, isNew, start, end, dates, was }];
  });
}

function takenBy({ sessionId, dates, start, end }: PlacedSession, batch: readonly Wanted[]): readonly TakenPeriod[] {
  const { needs = [], location = null } = batch.find((one) => one.sessionId === sessionId)?.place ?? {};
  return needs.flatMap((need) => dates.map((date) => ({ ...need, date, start, end, location })));
}
