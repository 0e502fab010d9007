import type { CalendarDay } from "../../../actions/calendar/planCalendar";
import { shiftedDate, type SessionMove } from "../../../actions/calendar/sessionMove";
import { dayNumber } from "../../../domain/calculations/dayNumber";
import type { GhostDay } from "./calendarEvents";

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
