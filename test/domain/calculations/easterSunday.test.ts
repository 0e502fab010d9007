import { describe, expect, it } from "vitest";
import { easterSunday } from "../../../src/domain/calculations/easterSunday";
import { dayNumberOf, isoDateFromDayNumber, weekdayOf } from "../../../src/domain/calculations/dayNumber";

/** Gauss' method with the corrections of Lichtenberg, another route than the one under test. */
function gaussEaster(year: number): number {
  const secular = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * secular + 3) / 4) - Math.floor((8 * secular + 13) / 25);
  const sun = 2 - Math.floor((3 * secular + 3) / 4);
  const parameter = year % 19;
  const seed = (19 * parameter + moon) % 30;
  const correction = Math.floor((seed + Math.floor(parameter / 11)) / 29);
  const limit = 21 + seed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  const distance = 7 - ((limit - firstSunday) % 7);
  return dayNumberOf(year, 3, limit + distance);
}

describe("Easter", () => {
  it.each([
    [1900, "1900-04-15"],
    [1913, "1913-03-23"],
    [1943, "1943-04-25"],
    [1954, "1954-04-18"],
    [1981, "1981-04-19"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2011, "2011-04-24"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2028, "2028-04-16"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
    [2076, "2076-04-19"],
    [2100, "2100-03-28"],
  ])("of %i is on %s", (year, date) => {
    expect(isoDateFromDayNumber(easterSunday(year))).toBe(date);
  });

  it("agrees with Gauss for every year from 1900 to 2100", () => {
    for (let year = 1900; year <= 2100; year++) expect(easterSunday(year), String(year)).toBe(gaussEaster(year));
  });

  it("is a Sunday from 22 March through 25 April", () => {
    for (let year = 1900; year <= 2100; year++) {
      const day = easterSunday(year);
      expect(weekdayOf(day)).toBe(7);
      expect(day).toBeGreaterThanOrEqual(dayNumberOf(year, 3, 22));
      expect(day).toBeLessThanOrEqual(dayNumberOf(year, 4, 25));
    }
  });
});
