import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthsLater } from "../../../src/domain/calculations/monthsLater";

describe("a number of months later", () => {
  it.each([
    ["2017-03-20", 120, "2027-03-20"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-12-31", -3, "2027-09-30"],
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2027-01-15", -1, "2026-12-15"],
  ])("%s plus %i months is %s", (date, months, expected) => {
    expect(monthsLater(date, months)).toBe(expected);
  });

  it.each([
    ["2027-03-31", 10_000_000, "9999-12-31"],
    ["9998-05-01", 24, "9999-12-31"],
    ["2027-03-31", -10_000_000, "1900-01-01"],
    ["2027-03-31", -23_500, "1900-01-01"],
    ["2027-03-31", 95_672, "9999-11-30"],
  ])("%s plus %i months stays in the calendar of Excel: %s", (date, months, expected) => {
    expect(monthsLater(date, months)).toBe(expected);
  });

  it("never leaves the month that was asked for", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true }),
        fc.integer({ min: -240, max: 240 }),
        (moment, months) => {
          const date = moment.toISOString().slice(0, 10);
          const later = monthsLater(date, months);
          const distance =
            (Number(later.slice(0, 4)) - Number(date.slice(0, 4))) * 12 +
            Number(later.slice(5, 7)) -
            Number(date.slice(5, 7));
          expect(distance).toBe(months);
          expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)));
        },
      ),
    );
  });
});
