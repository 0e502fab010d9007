import type { Fraction, IsoDate } from "../plan/units";

/** A person's service and working time, and the days a full-timer gets. */
export interface TrainingRightInput {
  readonly days: number;
  readonly regime: Fraction;
  /** `null` is in service before the year. */
  readonly start: IsoDate | null;
  /** `null` is in service after the year. */
  readonly end: IsoDate | null;
  readonly year: number;
}

/** Days of individual training right in a year (F-C2), not rounded: in proportion to working time and months, each started month in full. */
export function trainingRight({ days, regime, start, end, year }: TrainingRightInput): number {
  const firstMonth = start === null ? 0 : monthInYear(start, year);
  const lastMonth = end === null ? 11 : monthInYear(end, year);
  const months = Math.min(11, lastMonth) - Math.max(0, firstMonth) + 1;
  return days * regime * (Math.max(0, Math.min(12, months)) / 12);
}

/** Months since January of the year: negative before it, 12 or more after it. */
function monthInYear(date: IsoDate, year: number): number {
  return (Number(date.slice(0, 4)) - year) * 12 + Number(date.slice(5, 7)) - 1;
}
