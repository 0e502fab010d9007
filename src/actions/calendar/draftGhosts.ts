import { dayNumber } from "../../domain/calculations/dayNumber";
import type { IsoDate, Minutes } from "../../domain/plan/units";
import type { CalendarDay } from "./planCalendar";
import { shiftedDate, type SessionMove } from "./sessionMove";

/** A day that is not in the plan: where a session would go. */
export interface GhostDay {
  readonly key: string;
  readonly title: string;
  readonly date: IsoDate;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly kind: "draft" | "proposed";
}

/** Where the opened day, and with it the other days of its session, would stand after a move that is not saved. */
export function draftGhosts(
  days: readonly CalendarDay[],
  opened: CalendarDay | null,
  move: SessionMove | null,
): readonly GhostDay[] {
  if (opened === null || move === null || move.end <= move.start) return [];
  const shift = dayNumber(move.date) - dayNumber(opened.date);
  if (shift === 0 && move.start === opened.start && move.end === opened.end) return [];
  const moving = days.filter(({ id, sessionId }) =>
    move.wholeSession ? sessionId === opened.sessionId : id === opened.id,
  );
  return moving.map(({ id, title, date }) => ({
    key: `draft ${id}`,
    title,
    date: shiftedDate(date, shift),
    start: move.start,
    end: move.end,
    kind: "draft",
  }));
}
