import type { IsoDate, Minutes } from "../../domain/plan/units";
import type { HistoryEntry } from "./historyEntry";

/** When training days are taken to begin, as files of followed trainings never say: 9:00. */
const startOfDay: Minutes = 9 * 60;
/** Longest part of a day that fits after the start. */
const longestDay: Minutes = 14 * 60;
const dayMilliseconds = 86_400_000;
/** A length above this is a mistake in the file rather than a session; the rest of its days is not made. */
const mostDays = 100;

export interface HistoryDay {
  readonly date: IsoDate;
  readonly start: Minutes;
  readonly end: Minutes;
}

/** The minutes someone followed: the hours of the file, else its days at the working hours of the organisation; `null` when it has neither. */
export function minutesFollowed({ hours, days }: HistoryEntry, hoursPerDay: Minutes): Minutes | null {
  return hours ?? (days === null ? null : Math.round(days * hoursPerDay));
}

/** The training days of an entry: up to its last day, else as many working days as the file says from the first on, else one. */
export function historyDays(entry: HistoryEntry, hoursPerDay: Minutes): readonly HistoryDay[] {
  const dates =
    entry.endDate === null ? workingDays(entry.date, Math.ceil(entry.days ?? 1)) : daysUntil(entry.date, entry.endDate);
  const total = minutesFollowed(entry, hoursPerDay) ?? dates.length * hoursPerDay;
  const length = Math.min(longestDay, Math.max(1, Math.round(total / dates.length)));
  return dates.map((date) => ({ date, start: startOfDay, end: startOfDay + length }));
}

function daysUntil(first: IsoDate, last: IsoDate): readonly IsoDate[] {
  const dates = [first];
  for (let date = nextDay(first); date <= last && dates.length < mostDays; date = nextDay(date)) {
    if (!isWeekend(date)) dates.push(date);
  }
  return dates;
}

function workingDays(first: IsoDate, count: number): readonly IsoDate[] {
  const dates = [first];
  for (let date = nextDay(first); dates.length < Math.min(count, mostDays); date = nextDay(date)) {
    if (!isWeekend(date)) dates.push(date);
  }
  return dates;
}

function nextDay(date: IsoDate): IsoDate {
  return new Date(Date.parse(date) + dayMilliseconds).toISOString().slice(0, 10);
}

function isWeekend(date: IsoDate): boolean {
  return [0, 6].includes(new Date(date).getUTCDay());
}
