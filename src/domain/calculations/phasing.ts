import type { EuroCents, IsoDate, YearMonth } from "../plan/units";
import { roundedCents } from "./roundedCents";

/** A budget line to spread: its own month counts only when the training has no days yet. */
export interface LineToPhase {
  readonly trainingId: string | null;
  readonly amount: EuroCents;
  readonly month: YearMonth | null;
}

/** Cents per month, and what could not be given a month. Together they are the sum of the lines. */
export interface Phasing {
  readonly byMonth: ReadonlyMap<YearMonth, EuroCents>;
  readonly unphased: EuroCents;
}

/**
 * Spreads budget lines over the months of their training days (F-B10), one equal part a day; a month gets what is due through it, rounded, less
 * what earlier months got, so that parts add up to the line exactly and Excel can say the same. A line without days goes to its own month, and
 * without month it is not phased.
 */
export function phasing(
  lines: readonly LineToPhase[],
  daysOfTraining: ReadonlyMap<string, readonly IsoDate[]>,
): Phasing {
  const byMonth = new Map<YearMonth, EuroCents>();
  let unphased = 0;
  for (const { trainingId, amount, month } of lines) {
    const days = trainingId === null ? [] : (daysOfTraining.get(trainingId) ?? []);
    if (days.length === 0 && month === null) {
      unphased += amount;
      continue;
    }
    let [passed, given] = [0, 0];
    for (const [key, count] of daysPerMonth(days, month)) {
      passed += count;
      const due = roundedCents((amount * passed) / Math.max(1, days.length));
      byMonth.set(key, (byMonth.get(key) ?? 0) + due - given);
      given = due;
    }
  }
  return { byMonth, unphased };
}

/** Number of training days per month, in the order of the months. */
function daysPerMonth(days: readonly IsoDate[], month: YearMonth | null): ReadonlyMap<YearMonth, number> {
  if (days.length === 0) return new Map(month === null ? [] : [[month, 1]]);
  const counts = new Map<YearMonth, number>();
  for (const key of days.map((day) => day.slice(0, 7)).sort()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
