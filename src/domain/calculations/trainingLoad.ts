import type { IsoDate, Minutes, YearMonth } from "../plan/units";

/** Training time of people per month, the highest month of each person, and how uneven the year is. */
export interface TrainingLoad {
  readonly byPersonAndMonth: ReadonlyMap<string, ReadonlyMap<YearMonth, Minutes>>;
  readonly byQuarter: readonly [Minutes, Minutes, Minutes, Minutes];
  /** Busiest month divided by the mean of twelve months; 1 is perfectly even, `null` without training. */
  readonly unevenness: number | null;
}

/** Adds up training time per person and month and over the quarters of the calendar year (F-K11). */
export function trainingLoad(
  attendances: Iterable<{ readonly employeeId: string; readonly date: IsoDate; readonly time: Minutes }>,
): TrainingLoad {
  const byPerson = new Map<string, Map<YearMonth, Minutes>>();
  const byQuarter: [Minutes, Minutes, Minutes, Minutes] = [0, 0, 0, 0];
  const byMonth = new Map<YearMonth, Minutes>();
  for (const { employeeId, date, time } of attendances) {
    const month = date.slice(0, 7);
    const months = byPerson.get(employeeId) ?? new Map<YearMonth, Minutes>();
    byPerson.set(employeeId, months);
    months.set(month, (months.get(month) ?? 0) + time);
    byMonth.set(month, (byMonth.get(month) ?? 0) + time);
    const quarter = Math.floor((Number(date.slice(5, 7)) - 1) / 3);
    byQuarter[quarter] = (byQuarter[quarter] ?? 0) + time;
  }
  const total = byQuarter.reduce((sum, time) => sum + time, 0);
  const busiest = Math.max(0, ...byMonth.values());
  return { byPersonAndMonth: byPerson, byQuarter, unevenness: total === 0 ? null : busiest / (total / 12) };
}
