import { dayNumberOf } from "./dayNumber";

/**
 * Day number of Easter Sunday in the Gregorian calendar (1583 and later): the Sunday after the ecclesiastical full moon of spring.
 * The steps are those of Butcher's Ecclesiastical Calendar (1876).
 */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const leapDays = Math.floor(yearOfCentury / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leapDays - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return dayNumberOf(year, 3, 22 + epact + toSunday - 7 * lateMoon);
}
