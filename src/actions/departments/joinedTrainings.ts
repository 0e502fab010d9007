import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents } from "../../domain/plan/units";
import { withTables } from "../planFiles/soundPlan";
import { withIds } from "./departmentRows";
import type { PlanPart } from "./sameTrainings";
import { sessionKeys } from "./sessionKeys";
import { sharedLines } from "./sharedLines";

/** What a session costs that departments share, and each department's part of it (F-X1). */
export interface SharedCost {
  readonly title: string;
  readonly cost: EuroCents;
  readonly parts: ReadonlyMap<string, EuroCents>;
}

/** The departments' rows after trainings that are one have become one. */
export interface JoinedTrainings {
  readonly parts: readonly PlanPart[];
  readonly shared: readonly SharedCost[];
  /** For each training that went: the one that stands for it. */
  readonly standsFor: ReadonlyMap<string, string>;
}

/**
 * Makes one training of each confirmed group. The first by ID stays, one of the organisation's own before any other; what pointed at the others points at it, its
 * participants are those of all, and it is of no department. Sessions on the same days count once, and when all are shared so do the equal budget lines: divided by participants.
 */
export function joinedTrainings(parts: readonly PlanPart[], groups: readonly (readonly string[])[]): JoinedTrainings {
  const owners = new Map(parts.flatMap((part) => part.plan.trainings.map(({ id }) => [id, part] as const)));
  const standsFor = new Map<string, string>();
  const sessionFor = new Map<string, string>();
  const lines = new Map<string, PlanRow<"budgetLines">>();
  const shared: SharedCost[] = [];
  const kept = new Map<string, readonly string[]>();
  for (const ids of joinedGroups(groups)) {
    const known = ids
      .filter((id) => owners.has(id))
      .toSorted((left, right) => order(left, owners) - order(right, owners) || (left < right ? -1 : 1));
    const [first, ...others] = known;
    if (first === undefined || others.length === 0) continue;
    kept.set(first, known);
    for (const id of others) standsFor.set(id, first);
    const members = known.flatMap((id) => (owners.has(id) ? [{ id, part: owners.get(id) as PlanPart }] : []));
    const sessions = sessionKeys(members);
    for (const [from, to] of sessions.pairs) sessionFor.set(from, to);
    if (!sessions.areAllShared || members.some(({ part }) => part.department === null)) continue;
    const found = sharedLines(members, first);
    for (const line of found.lines) lines.set(line.id, line);
    if (found.cost !== 0)
      shared.push({ title: titleOf(members[0]?.part, first), cost: found.cost, parts: found.parts });
  }
  const joined = parts.map((part) =>
    part.department === null
      ? part
      : { ...part, plan: joinedPlan(part.plan, { standsFor, sessionFor, lines, kept, owners }) },
  );
  return { parts: joined, shared, standsFor };
}

function order(id: string, owners: ReadonlyMap<string, PlanPart>): number {
  return owners.get(id)?.department === null ? 0 : 1;
}

function titleOf(part: PlanPart | undefined, id: string): string {
  return part?.plan.trainings.find((training) => training.id === id)?.title ?? id;
}

/** Groups that have a training in common are one group. */
function joinedGroups(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const result: Set<string>[] = [];
  for (const ids of groups) {
    const touching = result.filter((group) => ids.some((id) => group.has(id)));
    const [first] = touching;
    if (first === undefined) result.push(new Set(ids));
    else for (const id of [...ids, ...touching.flatMap((group) => [...group])]) first.add(id);
    for (const group of touching.slice(1)) result.splice(result.indexOf(group), 1);
  }
  return result.map((group) => [...group].sort());
}

interface Join {
  readonly standsFor: ReadonlyMap<string, string>;
  readonly sessionFor: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, PlanRow<"budgetLines">>;
  readonly kept: ReadonlyMap<string, readonly string[]>;
  readonly owners: ReadonlyMap<string, PlanPart>;
}

function joinedPlan(plan: Plan, { standsFor, sessionFor, lines, kept, owners }: Join): Plan {
  const idOf = (table: string, id: string) =>
    (table === "trainings" ? standsFor.get(id) : table === "sessions" ? sessionFor.get(id) : undefined) ?? id;
  const pointed = withTables(plan, (table, rows) => rows.map((row) => withIds(row, table, idOf)));
  const participants = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (owners.get(id)?.plan.trainings.find((one) => one.id === id)?.participants ?? 0), 0);
  return {
    ...pointed,
    trainings: pointed.trainings
      .filter(({ id }) => !standsFor.has(id))
      .map((training) => {
        const ids = kept.get(training.id);
        return ids === undefined ? training : { ...training, department: null, participants: participants(ids) };
      }),
    sessions: pointed.sessions.filter(({ id }) => !sessionFor.has(id)),
    trainingDays: plan.trainingDays.filter(({ sessionId }) => !sessionFor.has(sessionId ?? "")),
    budgetLines: pointed.budgetLines.map((line) => {
      const part = lines.get(line.id);
      return part === undefined ? line : { ...part, trainingId: line.trainingId };
    }),
  };
}
