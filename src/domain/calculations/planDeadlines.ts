import type { IsoDate } from "../plan/units";
import { dayNumber } from "./dayNumber";

/** Deadlines of the Belgian training plan in one calendar year: draft to the consultation body, its advice, and the plan itself. */
export interface PlanDeadlines {
  readonly draft: IsoDate;
  readonly advice: IsoDate;
  readonly plan: IsoDate;
}

/** How near a deadline is; `late` is after it. */
export type DeadlineUrgency = "late" | "within7" | "within30" | "within60" | "later";

/** Draft by 1 March, advice by 15 March, plan by 31 March (F-C4; law of 3 October 2022, art. 34 to 40). */
export function planDeadlines(year: number): PlanDeadlines {
  return { draft: `${year}-03-01`, advice: `${year}-03-15`, plan: `${year}-03-31` };
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
