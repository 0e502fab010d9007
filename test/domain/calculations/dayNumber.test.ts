import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, isoDateFromDayNumber, weekdayOf } from "../../../src/domain/calculations/dayNumber";

describe("day numbers", () => {
  it("counts days from 1970", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("2027-03-28")).toBe(20_905);
  });

  it.each([
    ["2027-03-15", 1],
    ["2027-03-31", 3],
    ["2027-01-01", 5],
    ["2027-05-01", 6],
    ["2027-08-15", 7],
    ["1900-01-01", 1],
  ])("%s is weekday %i", (date, weekday) => {
    expect(weekdayOf(dayNumber(date))).toBe(weekday);
  });

  it("has no day outside the calendar of Excel", () => {
    expect([-25_568, -1e300].map(isoDateFromDayNumber)).toEqual(["1900-01-01", "1900-01-01"]);
    expect([2_932_896, 2_932_897, 1e300].map(isoDateFromDayNumber)).toEqual(["9999-12-31", "9999-12-31", "9999-12-31"]);
  });

  it("goes there and back for every day of two centuries", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 47_847 }), (day) => {
        expect(dayNumber(isoDateFromDayNumber(day))).toBe(day);
      }),
    );
  });
});
