import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { IsoDate, Minutes } from "../../domain/plan/units";
import { isOpen, type CheckedWarning } from "../checkedWarnings";
import { isCalendarCode } from "./calendarWarnings";
import { closedPeriods, type ClosedPeriod } from "./closedPeriods";
import { isMovable } from "./isMovable";
import { isClash } from "./moveEffects";
import { daysOfWarnings } from "./warningDays";

/** A training day as the calendar shows it. */
export interface CalendarDay {
  readonly id: string;
  readonly sessionId: string;
  readonly title: string;
  readonly date: IsoDate;
  readonly start: Minutes | null;
  readonly end: Minutes | null;
  /** Which of how many days of its session. */
  readonly number: number;
  readonly of: number;
  readonly isPinned: boolean;
  readonly isMovable: boolean;
  readonly trainer: string | null;
  readonly room: string | null;
  readonly location: string | null;
  /** Participants with a place; people on the waiting list and cancelled places do not count. */
  readonly people: number;
  /** Double bookings, holidays and blocked periods that meet this day. */
  readonly conflicts: number;
}

/** An open warning of the calendar with the training days it is about, first day first. */
export interface CalendarConflict {
  readonly checked: CheckedWarning;
  readonly days: readonly CalendarDay[];
}

/** The plan as a calendar. */
export interface PlanCalendar {
  readonly year: number | null;
  readonly days: readonly CalendarDay[];
  readonly closed: readonly ClosedPeriod[];
  /** Double bookings, holidays and blocked periods, by date. */
  readonly conflicts: readonly CalendarConflict[];
  /** Other open warnings about sessions: seats, rosters, prerequisites, late at home … */
  readonly remarks: readonly CalendarConflict[];
  /** Sessions that are to take place and have no day yet. */
  readonly undated: readonly { readonly sessionId: string; readonly title: string }[];
}

/** The calendar of a plan with its open warnings; cancelled sessions are left out. */
export function planCalendar(plan: Plan, warnings: readonly CheckedWarning[]): PlanCalendar {
  const lists = warningLists(plan, warnings);
  const clashCounts = new Map<string, number>();
  for (const { dayIds, isClashing } of lists)
    if (isClashing) for (const id of dayIds) clashCounts.set(id, (clashCounts.get(id) ?? 0) + 1);
  const days = calendarDays(plan, clashCounts);
  const byId = new Map(days.map((day) => [day.id, day]));
  const shown = lists
    .map(({ checked, dayIds, isClashing }) => ({
      checked,
      isClashing,
      days: dayIds.flatMap((id) => byId.get(id) ?? []).sort(inTime),
    }))
    .filter((one) => one.days.length > 0)
    .sort((left, right) => compare(left.days[0]?.date ?? "", right.days[0]?.date ?? ""));
  const dated = new Set(days.map(({ sessionId }) => sessionId));
  const titleOf = titles(plan);
  return {
    year: plan.organisation.planYear,
    days,
    closed: closedPeriods(plan),
    conflicts: shown.filter(({ isClashing }) => isClashing),
    remarks: shown.filter(({ isClashing }) => !isClashing),
    undated: plan.sessions
      .filter(({ id, status }) => !dated.has(id) && status !== "cancelled" && status !== "done")
      .map((session) => ({ sessionId: session.id, title: titleOf(session) })),
  };
}

function warningLists(plan: Plan, warnings: readonly CheckedWarning[]) {
  const daysOf = daysOfWarnings(plan);
  return warnings
    .filter((checked) => isOpen(checked) && isCalendarCode(checked.warning.code))
    .map((checked) => ({ checked, isClashing: isClash(checked.warning), dayIds: daysOf(checked.warning) }));
}

function calendarDays(plan: Plan, clashCounts: ReadonlyMap<string, number>): readonly CalendarDay[] {
  const sessions = new Map(plan.sessions.map((session) => [session.id, session]));
  const titleOf = titles(plan);
  const people = peoplePerSession(plan);
  const perSession = new Map<string, PlanRow<"trainingDays">[]>();
  for (const day of plan.trainingDays.toSorted((left, right) => compare(left.date ?? "", right.date ?? ""))) {
    if (day.sessionId !== null && day.date !== null)
      perSession.set(day.sessionId, [...(perSession.get(day.sessionId) ?? []), day]);
  }
  const days = [...perSession].flatMap(([sessionId, list]) => {
    const session = sessions.get(sessionId);
    if (session === undefined || session.status === "cancelled") return [];
    return list.map(({ id, date, start, end }, index): CalendarDay => ({
      id,
      sessionId,
      start,
      end,
      number: index + 1,
      of: list.length,
      date: date ?? "",
      title: titleOf(session),
      isPinned: session.pinned === true,
      isMovable: isMovable(session),
      trainer: session.trainer,
      room: session.room,
      location: session.location,
      people: people.get(sessionId) ?? 0,
      conflicts: clashCounts.get(id) ?? 0,
    }));
  });
  return days.sort(inTime);
}

function titles({ trainings }: Plan): (session: Pick<PlanRow<"sessions">, "id" | "trainingId">) => string {
  const byId = new Map(trainings.map(({ id, title }) => [id, title]));
  return ({ id, trainingId }) => byId.get(trainingId ?? "") ?? id;
}

function peoplePerSession({ enrolments }: Plan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sessionId, status } of enrolments)
    if (sessionId !== null && status !== "cancelled" && status !== "waitingList")
      counts.set(sessionId, (counts.get(sessionId) ?? 0) + 1);
  return counts;
}

function inTime(left: CalendarDay, right: CalendarDay): number {
  return compare(left.date, right.date) || (left.start ?? 0) - (right.start ?? 0) || compare(left.id, right.id);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
