import type { ChoiceOf } from "../plan/choiceLists";
import type { IsoDate } from "../plan/units";
import { dayNumberOf, isoDateFromDayNumber, weekdayOf } from "./dayNumber";
import { easterSunday } from "./easterSunday";

/** Holidays by name; i18n holds the words. */
export type HolidayName =
  | "newYear"
  | "goodFriday"
  | "easter"
  | "easterMonday"
  | "kingsDay"
  | "labourDay"
  | "liberationDay"
  | "ascension"
  | "pentecost"
  | "whitMonday"
  | "belgianNationalDay"
  | "assumption"
  | "allSaints"
  | "armistice"
  | "christmas"
  | "boxingDay";

/** A public holiday of a country. `free` is whether people are off unless the organisation decides otherwise. */
export interface PublicHoliday {
  readonly date: IsoDate;
  readonly name: HolidayName;
  readonly country: "BE" | "NL";
  readonly free: boolean;
  /** Belgian law gives a replacement day for a holiday on a Saturday or Sunday (F-K3). */
  readonly needsReplacement: boolean;
}

/**
 * Public holidays of a year by date (F-K3): ten legal days in Belgium (law of 4 January 1974), eleven in the Netherlands, where Good Friday
 * and Liberation Day are usually working days. For `BE+NL` both lists.
 */
export function publicHolidays(year: number, country: ChoiceOf<"country">): readonly PublicHoliday[] {
  const belgian = country === "NL" ? [] : belgianDays(year).map(([day, name]) => belgianHoliday(day, name));
  const dutch = country === "BE" ? [] : dutchDays(year).map(([day, name]) => dutchHoliday(day, name));
  return [...belgian, ...dutch].sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0));
}

type NamedDay = readonly [day: number, name: HolidayName];

function belgianDays(year: number): readonly NamedDay[] {
  const easter = easterSunday(year);
  return [
    [dayNumberOf(year, 1, 1), "newYear"],
    [easter + 1, "easterMonday"],
    [dayNumberOf(year, 5, 1), "labourDay"],
    [easter + 39, "ascension"],
    [easter + 50, "whitMonday"],
    [dayNumberOf(year, 7, 21), "belgianNationalDay"],
    [dayNumberOf(year, 8, 15), "assumption"],
    [dayNumberOf(year, 11, 1), "allSaints"],
    [dayNumberOf(year, 11, 11), "armistice"],
    [dayNumberOf(year, 12, 25), "christmas"],
  ];
}

function dutchDays(year: number): readonly NamedDay[] {
  const easter = easterSunday(year);
  return [
    [dayNumberOf(year, 1, 1), "newYear"],
    [easter - 2, "goodFriday"],
    [easter, "easter"],
    [easter + 1, "easterMonday"],
    [kingsDay(year), "kingsDay"],
    [dayNumberOf(year, 5, 5), "liberationDay"],
    [easter + 39, "ascension"],
    [easter + 49, "pentecost"],
    [easter + 50, "whitMonday"],
    [dayNumberOf(year, 12, 25), "christmas"],
    [dayNumberOf(year, 12, 26), "boxingDay"],
  ];
}

/** 27 April since 2014, the day before when that is a Sunday. */
function kingsDay(year: number): number {
  const day = dayNumberOf(year, 4, 27);
  return weekdayOf(day) === 7 ? day - 1 : day;
}

function belgianHoliday(day: number, name: HolidayName): PublicHoliday {
  return { date: isoDateFromDayNumber(day), name, country: "BE", free: true, needsReplacement: weekdayOf(day) >= 6 };
}

function dutchHoliday(day: number, name: HolidayName): PublicHoliday {
  const free = name !== "goodFriday" && name !== "liberationDay";
  return { date: isoDateFromDayNumber(day), name, country: "NL", free, needsReplacement: false };
}
