import { describe, expect, it } from "vitest";
import { minutesOutsideRoster } from "../../../src/domain/calculations/minutesOutsideRoster";

const partTime = { monday: 480, tuesday: 480, wednesday: 0, thursday: 240, friday: null };

describe("training outside the roster", () => {
  it.each([
    ["2027-03-01", 540, 1020, 0],
    ["2027-03-03", 540, 1020, 480],
    ["2027-03-04", 540, 1020, 240],
    ["2027-03-05", 540, 720, 180],
    ["2027-03-06", 540, 720, 180],
  ])("on %s from %i to %i is %i minutes", (date, start, end, outside) => {
    expect(minutesOutsideRoster(partTime, date, start, end)).toBe(outside);
  });

  it("is none when the roster is unknown", () => {
    const unknown = { monday: null, tuesday: null, wednesday: null, thursday: null, friday: null };
    expect(minutesOutsideRoster(unknown, "2027-03-06", 540, 720)).toBe(0);
  });

  const roster = { monday: null, tuesday: null, wednesday: null, thursday: null, friday: null };

  it.each([
    ["monday", "2027-03-01"],
    ["tuesday", "2027-03-02"],
    ["wednesday", "2027-03-03"],
    ["thursday", "2027-03-04"],
    ["friday", "2027-03-05"],
  ] as const)("is known from the hours on %s alone; every other day is then a day off", (day, date) => {
    const week = ["2027-03-01", "2027-03-02", "2027-03-03", "2027-03-04", "2027-03-05", "2027-03-06", "2027-03-07"];
    const outside = week.map((one) => minutesOutsideRoster({ ...roster, [day]: 240 }, one, 540, 1020));
    expect(outside).toEqual(week.map((one) => (one === date ? 240 : 480)));
  });
});
