import type { IsoDate } from "../plan/units";
import { dayNumber, isoDateFromDayNumber } from "./dayNumber";

/** How near a deadline is; `late` is after it. */
export type DeadlineUrgency = "late" | "within7" | "within30" | "within60" | "later";

/**
 * The day on which a deadline of the Belgian plan falls in a year (F-C4), from the day of the year as the legal parameters BE.plan.draftBy,
 * adviceBy and fixedBy have it: the month times 100 and the day, 315 for 15 March. `null` for what is no day of that year.
 */
export function planDeadline(year: number, dayOfYear: number): IsoDate | null {
  const date = `${year}-${String(Math.floor(dayOfYear / 100)).padStart(2, "0")}-${String(dayOfYear % 100).padStart(2, "0")}`;
  const number = dayNumber(date);
  return Number.isFinite(number) && isoDateFromDayNumber(number) === date ? date : null;
}

/** Days from a day to a deadline (negative after it), and how urgent that is. */
export function deadlineCountdown(
  deadline: IsoDate,
  day: IsoDate,
): { readonly days: number; readonly urgency: DeadlineUrgency } {
  const days = dayNumber(deadline) - dayNumber(day);
  if (days < 0) return { days, urgency: "late" };
  if (days <= 7) return { days, urgency: "within7" };
  if (days <= 30) return { days, urgency: "within30" };
  return { days, urgency: days <= 60 ? "within60" : "later" };
}
