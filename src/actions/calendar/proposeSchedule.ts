import { Agenda, scheduleProposal, type ScheduleProposal } from "../../domain/calculations/scheduleProposal";
import type { Parts } from "../../domain/parts";
import type { Plan } from "../../domain/plan/plan";
import type { ActionResult } from "../actionProblem";
import { inTurns } from "../inTurns";
import { proposedSchedule, type PlacedSession, type ProposedSchedule } from "./proposedSchedule";
import type { ScheduleOptions } from "./scheduleOptions";
import { lastDaysOfOthers, prerequisiteWait } from "./prerequisiteWait";
import { teamLimit } from "./teamLimit";
import { scheduleRequest, type ScheduleRequest } from "./scheduleRequest";

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
  const { wanted, lastDays, waitsFor, agenda } = await inTurns(prepared(plan, options));
  const followers = prerequisiteRanks(plan);
  const queue = wanted.toSorted((left, right) => followers(left) - followers(right) || compareRoom(left, right));
  const placed: PlacedSession[] = [];
  const unplaced: ScheduleProposal["unplaced"][number][] = [];
  const lastNow = (id: string) => wanted.find(({ sessionId }) => sessionId === id)?.was.at(-1)?.date ?? null;
  for (const batch of batches(queue, followers)) {
    const limited = batch.map((one) => ({ ...one, place: { ...one.place, waitsFor: waitsFor(one) } }));
    const proposal = scheduleProposal(
      limited.map(({ place }) => place),
      agenda,
    );
    const news = placedSessions(limited, proposal);
    placed.push(...news);
    unplaced.push(...proposal.unplaced);
    for (const { sessionId, dates } of news) lastDays.set(sessionId, dates.at(-1) ?? null);
    for (const { sessionId } of proposal.unplaced) lastDays.set(sessionId, lastNow(sessionId));
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
  return (
    right.days - left.days || right.needs.length - left.needs.length || (left.sessionId < right.sessionId ? -1 : 1)
  );
}

function placedSessions(batch: readonly Wanted[], { placed }: ScheduleProposal): readonly PlacedSession[] {
  return placed.flatMap(({ sessionId, dates }) => {
    const one = batch.find((wanted) => wanted.sessionId === sessionId);
    if (one === undefined) return [];
    const { trainingId, isNew, start, end, was } = one;
    return [{ sessionId, trainingId, isNew, start, end, dates, was }];
  });
}

function* prepared(plan: Plan, options: ScheduleOptions) {
  const { wanted, taken, closed } = yield* scheduleRequest(plan, options);
  yield;
  const lastDays = lastDaysOfOthers(plan, wanted);
  const waitsFor = prerequisiteWait(plan, wanted, lastDays);
  const agenda = yield* filledAgenda(plan, taken, closed);
  return { wanted, lastDays, waitsFor, agenda };
}

/** A part for every so many rows. */
const rowsPerPart = 2000;

function* filledAgenda(plan: Plan, taken: ScheduleRequest["taken"], closed: ScheduleRequest["closed"]): Parts<Agenda> {
  const agenda = new Agenda(plan.organisation.travelBuffer ?? 0, teamLimit(plan));
  for (const [row, period] of taken.entries()) {
    if (row % rowsPerPart === 0) yield;
    agenda.occupy(period);
  }
  for (const [row, day] of closed.entries()) {
    if (row % rowsPerPart === 0) yield;
    agenda.close(day);
  }
  return agenda;
}
