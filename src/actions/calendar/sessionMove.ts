import { dayNumber, isoDateFromDayNumber } from "../../domain/calculations/dayNumber";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { IsoDate, Minutes } from "../../domain/plan/units";
import { isMovable } from "./isMovable";
import type { TableChange } from "../planChange";

/** One training day put on another day or at another hour; `wholeSession` takes the other days along by as many days, each at the new hours. */
export interface SessionMove {
  readonly dayId: string;
  readonly date: IsoDate;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly wholeSession: boolean;
  /** Where the day stood when the user saw it: somebody may have moved it since. */
  readonly seen: { readonly date: IsoDate; readonly start: Minutes | null; readonly end: Minutes | null };
}

/** Why a move cannot be made on the plan as it is now; `null` when it can. */
export type MoveRefusal = "endBeforeStart" | "gone" | "changedSince" | "pinned" | "over";

/** Checks a move against the plan as it stands at that moment. */
export function moveRefusal(plan: Plan, move: SessionMove): MoveRefusal | null {
  if (move.end <= move.start) return "endBeforeStart";
  const day = plan.trainingDays.find(({ id }) => id === move.dayId);
  const session = plan.sessions.find(({ id }) => id === day?.sessionId);
  if (day === undefined || session === undefined) return "gone";
  const { date, start, end } = move.seen;
  if (day.date !== date || day.start !== start || day.end !== end) return "changedSince";
  if (session.pinned === true) return "pinned";
  return isMovable(session) ? null : "over";
}

/** What a move writes; nothing when it is refused or changes nothing. */
export function moveChanges(plan: Plan, move: SessionMove): readonly TableChange<"trainingDays">[] {
  if (moveRefusal(plan, move) !== null) return [];
  const moved = plan.trainingDays.find(({ id }) => id === move.dayId);
  const shift = dayNumber(move.date) - dayNumber(move.seen.date);
  const days = plan.trainingDays.filter(({ id, sessionId }) =>
    move.wholeSession ? sessionId === moved?.sessionId : id === move.dayId,
  );
  const changed = days.map((day) => changedDay(day, shift, move)).filter(({ fields }) => fields.length > 0);
  return changed.length === 0 ? [] : [{ table: "trainingDays", added: [], changed }];
}

function changedDay(day: PlanRow<"trainingDays">, shift: number, { start, end }: SessionMove) {
  const date = day.date === null ? null : shiftedDate(day.date, shift);
  const to = { date, start, end };
  const fields = (["date", "start", "end"] as const).filter((field) => day[field] !== to[field]);
  return { id: day.id, fields: fields.map((field) => ({ field, to: to[field] })) };
}

/** The calendar day a number of days later, or earlier when negative. */
export function shiftedDate(date: IsoDate, days: number): IsoDate {
  return isoDateFromDayNumber(dayNumber(date) + days);
}
