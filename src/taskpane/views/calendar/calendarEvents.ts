import type { EventInput } from "@fullcalendar/react";
import type { GhostDay } from "../../../actions/calendar/draftGhosts";
import type { CalendarDay } from "../../../actions/calendar/planCalendar";
import type { ClosedPeriod } from "../../../actions/calendar/closedPeriods";
import { shiftedDate } from "../../../actions/calendar/sessionMove";
import type { IsoDate, Minutes } from "../../../domain/plan/units";

/** What an event of the calendar stands for. */
export type EventMeaning =
  | { readonly kind: "day"; readonly day: CalendarDay }
  | { readonly kind: "ghost"; readonly ghost: GhostDay }
  | { readonly kind: "closed"; readonly period: ClosedPeriod };

/** What the calendar shows. */
export interface CalendarContents {
  readonly days: readonly CalendarDay[];
  readonly ghosts: readonly GhostDay[];
  readonly closed: readonly ClosedPeriod[];
}

/**
 * Training days, places that are only proposed, and closed periods, as the calendar library wants them. A day without hours takes all day. Where
 * hours are drawn, a closed period is one of hours too: whole days have no place there.
 */
export function calendarEvents({ days, ghosts, closed }: CalendarContents, hasHours: boolean): EventInput[] {
  return [
    ...days.map((day) => ({ ...eventAt(day, { kind: "day", day }), id: day.id, editable: day.isMovable })),
    ...ghosts.map((ghost) => ({
      ...eventAt(ghost, { kind: "ghost", ghost }),
      id: ghost.key,
      editable: false,
      interactive: false,
    })),
    ...closed.map((period) => ({
      id: `closed ${period.key}`,
      title: period.name,
      start: hasHours ? `${period.from}T00:00` : period.from,
      end: hasHours ? `${shiftedDate(period.to, 1)}T00:00` : shiftedDate(period.to, 1),
      allDay: !hasHours,
      display: "background",
      extendedProps: { meaning: { kind: "closed", period } satisfies EventMeaning },
    })),
  ];
}

/** What an event stands for; it was put there by `calendarEvents`. */
export function meaningOf(event: { readonly extendedProps: Readonly<Record<string, unknown>> }): EventMeaning {
  return event.extendedProps["meaning"] as EventMeaning;
}

interface Timed {
  readonly title: string;
  readonly date: IsoDate;
  readonly start: Minutes | null;
  readonly end: Minutes | null;
}

function eventAt({ title, date, start, end }: Timed, meaning: EventMeaning): EventInput {
  const props = { title, extendedProps: { meaning } };
  if (start === null || end === null || end <= start) return { ...props, start: date, allDay: true };
  return { ...props, start: `${date}T${clock(start)}`, end: `${date}T${clock(end)}` };
}

/** A time of day as fields and the calendar write it: `09:30`. */
export function clock(time: Minutes): string {
  return `${String(Math.floor(time / 60)).padStart(2, "0")}:${String(time % 60).padStart(2, "0")}`;
}

/** Minutes from midnight of `09:30`; `null` for anything else. */
export function minutesOfClock(text: string): Minutes | null {
  const match = /^(\d{1,2}):(\d{2})/.exec(text);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}
