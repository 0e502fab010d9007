import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";
import { isMovable } from "./isMovable";
import { isClash, moveEffects } from "./moveEffects";
import type { PlacedSession } from "./proposedSchedule";
import { datesOf } from "./sessionsToPlace";

/** Why a proposal cannot be written on the plan as it is now: rows changed since it was made, or days were taken meanwhile. */
export type AcceptRefusal = "changedSince" | "newConflicts";

/** Checks accepted sessions against the plan as it stands at that moment; `null` when all can be written. */
export function acceptRefusal(plan: Plan, accepted: readonly PlacedSession[]): AcceptRefusal | null {
  if (!accepted.every((one) => isAsProposed(plan, one))) return "changedSince";
  return moveEffects(plan, acceptChanges(plan, accepted)).made.some(isClash) ? "newConflicts" : null;
}

/** What the accepted sessions write: days that are added or moved, and for trainings without a session the sessions themselves. */
export function acceptChanges(plan: Plan, accepted: readonly PlacedSession[]): readonly TableChange[] {
  const sessionId = freeIds(
    "sessions",
    plan.sessions.map(({ id }) => id),
  );
  const dayId = freeIds(
    "trainingDays",
    plan.trainingDays.map(({ id }) => id),
  );
  const sessions: PlanRow<"sessions">[] = [];
  const days: PlanRow<"trainingDays">[] = [];
  const moved: { id: string; fields: { field: string; to: unknown }[] }[] = [];
  for (const one of accepted) {
    const id = one.isNew ? sessionId() : one.sessionId;
    if (one.isNew) sessions.push(newSession(plan, one, id));
    const { start, end, was } = one;
    if (was.length === 0)
      for (const date of one.dates)
        days.push({ ...blankRow("trainingDays", dayId()), sessionId: id, date, start, end });
    const before = datesOf(was);
    for (const row of was) {
      const to = one.dates[before.indexOf(row.date ?? "")] ?? row.date;
      if (to !== row.date) moved.push({ id: row.id, fields: [{ field: "date", to }] });
    }
  }
  return [
    { table: "sessions", added: sessions, changed: [] },
    { table: "trainingDays", added: days, changed: moved },
  ];
}

function newSession(plan: Plan, { trainingId }: PlacedSession, id: string): PlanRow<"sessions"> {
  const training = plan.trainings.find((one) => one.id === trainingId);
  const { groupMax: capacity = null, groupMin: minimum = null } = training ?? {};
  return { ...blankRow("sessions", id), trainingId, capacity, minimum, status: "proposed" };
}

function isAsProposed(plan: Plan, { sessionId, trainingId, isNew, was }: PlacedSession): boolean {
  if (isNew)
    return !plan.sessions.some((session) => session.trainingId === trainingId && session.status !== "cancelled");
  const session = plan.sessions.find(({ id }) => id === sessionId);
  if (session === undefined || !isMovable(session)) return false;
  const now = plan.trainingDays.filter((day) => day.sessionId === sessionId && day.date !== null);
  return (
    now.length === was.length &&
    now.every(({ id, date, start, end }) => {
      const before = was.find((day) => day.id === id);
      return before !== undefined && before.date === date && before.start === start && before.end === end;
    })
  );
}
