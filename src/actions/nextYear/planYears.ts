import type { Plan } from "../../domain/plan/plan";
import type { IsoDate, YearMonth } from "../../domain/plan/units";

/** The year after that of a plan; a plan that names none is taken to be of the year of `today`. */
export function yearAfter({ organisation }: Plan, today: IsoDate): number {
  return (organisation.planYear ?? Number(today.slice(0, 4))) + 1;
}

export function firstDayOf(year: number): IsoDate {
  return `${year}-01-01` as IsoDate;
}

export function lastDayOf(year: number): IsoDate {
  return `${year}-12-31` as IsoDate;
}

/** The same month a year later. */
export function monthAYearLater(month: YearMonth): YearMonth {
  return `${Number(month.slice(0, 4)) + 1}${month.slice(4)}` as YearMonth;
}
