import { useCallback, useState } from "react";
import type { CalendarDay, PlanCalendar } from "../../../actions/calendar/planCalendar";
import { shiftedDate, type SessionMove } from "../../../actions/calendar/sessionMove";
import type { IsoDate, Minutes } from "../../../domain/plan/units";
import { usePane } from "../../PaneContext";
import type { GhostDay } from "../../../actions/calendar/draftGhosts";
import type { ShownPeriod } from "./CalendarGrid";
import type { CalendarUnit } from "./calendarUnit";

/** What the calendar shows, and which session is opened or being moved. Nothing here is written. */
export interface CalendarState {
  readonly unit: CalendarUnit;
  readonly date: IsoDate;
  readonly period: ShownPeriod | null;
  readonly opened: CalendarDay | null;
  /** Where the opened day would go; `null` while it stays. */
  readonly move: SessionMove | null;
  readonly proposed: readonly GhostDay[];
  readonly show: (unit: CalendarUnit, date: IsoDate) => void;
  readonly setPeriod: (period: ShownPeriod) => void;
  /** Opens a session and shows the period it is in. */
  readonly open: (dayId: string) => void;
  readonly close: () => void;
  readonly setMove: (move: SessionMove | null) => void;
  readonly drop: (
    dayId: string,
    date: IsoDate,
    hours: { readonly start: Minutes; readonly end: Minutes } | null,
  ) => void;
  readonly setProposed: (ghosts: readonly GhostDay[]) => void;
}

/** A training day begins at nine and ends at five while it has no hours. */
const usualHours = { start: 9 * 60, end: 17 * 60 } as const;

/** Begins in the month of the next session: what comes first is looked at first. */
export function useCalendar({ days, year }: PlanCalendar): CalendarState {
  const { today } = usePane();
  const [unit, setUnit] = useState<CalendarUnit>("month");
  const [date, setDate] = useState(() => firstDate(days, year, today));
  const [period, setPeriod] = useState<ShownPeriod | null>(null);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const [move, setMove] = useState<SessionMove | null>(null);
  const [proposed, setProposed] = useState<readonly GhostDay[]>([]);
  const show = useCallback((nextUnit: CalendarUnit, nextDate: IsoDate) => {
    setUnit(nextUnit);
    setDate(nextDate);
  }, []);
  const open = (dayId: string) => {
    const day = days.find(({ id }) => id === dayId);
    if (day !== undefined) setDate(day.date);
    setOpenedId(dayId);
    setMove(null);
  };
  const close = () => {
    setOpenedId(null);
    setMove(null);
  };
  const drop: CalendarState["drop"] = (dayId, to, hours) => {
    const day = days.find(({ id }) => id === dayId);
    if (day === undefined) return;
    setOpenedId(dayId);
    setMove({ ...moveOf(day), date: to, ...(hours ?? {}) });
  };
  const opened = days.find(({ id }) => id === openedId) ?? null;
  return { unit, date, period, opened, move, proposed, show, setPeriod, open, close, setMove, drop, setProposed };
}

/** A move that leaves the day where it is, to begin with. */
export function moveOf({ id, date, start, end, of }: CalendarDay): SessionMove {
  const hours = { start: start ?? usualHours.start, end: end ?? usualHours.end };
  return { dayId: id, date, ...hours, wholeSession: of > 1, seen: { date, start, end } };
}

/** The same move a number of days further. */
export function shiftedMove(move: SessionMove, days: number): SessionMove {
  return { ...move, date: shiftedDate(move.date, days) };
}

function firstDate(days: readonly CalendarDay[], year: number | null, today: IsoDate): IsoDate {
  const next = days.find(({ date }) => date >= today);
  if (next !== undefined) return next.date;
  return days[0]?.date ?? (year === null || today.startsWith(String(year)) ? today : `${year}-01-01`);
}
