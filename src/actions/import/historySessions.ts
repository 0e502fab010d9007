import type { Plan } from "../../domain/plan/plan";
import { freeIds } from "./freeIds";
import type { HistoryEntry } from "./historyEntry";
import { plainHeader } from "./plainHeader";

/** A training or session that entries share, with its ID in the plan: the one that is there already or a new one. */
export interface HistoryGroup {
  readonly id: string;
  readonly isNew: boolean;
  readonly entries: HistoryEntry[];
}

/** A session with the training it belongs to. */
export interface HistorySession extends HistoryGroup {
  readonly trainingId: string;
}

/** Trainings by title; capitals, accents and blanks make no other title. */
export function historyTrainings(entries: readonly HistoryEntry[], plan: Plan): readonly HistoryGroup[] {
  const nextId = freeIds(
    "trainings",
    plan.trainings.map(({ id }) => id),
  );
  const known = new Map(plan.trainings.map(({ id, title }) => [plainHeader(title ?? id), id]));
  return groups(entries, ({ title }) => plainHeader(title), known, nextId);
}

/** Sessions by training, first day, place and trainer: people who share these were in the same room. */
export function historySessions(trainings: readonly HistoryGroup[], plan: Plan): readonly HistorySession[] {
  const nextId = freeIds(
    "sessions",
    plan.sessions.map(({ id }) => id),
  );
  const firstDays = new Map<string, string>();
  for (const { sessionId, date } of plan.trainingDays) {
    if (sessionId === null || date === null) continue;
    const known = firstDays.get(sessionId);
    if (known === undefined || date < known) firstDays.set(sessionId, date);
  }
  const known = new Map(
    plan.sessions.map(({ id, trainingId, location, trainer }) => [
      keyOf(trainingId, firstDays.get(id), location, trainer),
      id,
    ]),
  );
  return trainings.flatMap(({ id: trainingId, entries }) =>
    groups(entries, ({ date, location, trainer }) => keyOf(trainingId, date, location, trainer), known, nextId).map(
      (group) => ({
        ...group,
        trainingId,
      }),
    ),
  );
}

function keyOf(...parts: readonly (string | null | undefined)[]): string {
  return JSON.stringify(parts.map((part) => part ?? ""));
}

function groups(
  entries: readonly HistoryEntry[],
  keyFrom: (entry: HistoryEntry) => string,
  known: ReadonlyMap<string, string>,
  nextId: () => string,
): readonly HistoryGroup[] {
  const found = new Map<string, HistoryGroup>();
  for (const entry of entries) {
    const key = keyFrom(entry);
    const group = found.get(key);
    if (group) group.entries.push(entry);
    else found.set(key, { id: known.get(key) ?? nextId(), isNew: !known.has(key), entries: [entry] });
  }
  return [...found.values()];
}
