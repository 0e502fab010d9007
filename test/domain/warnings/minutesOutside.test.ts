import { describe, expect, it } from "vitest";
import type { PlanRow } from "../../../src/domain/plan/planRecords";
import { attendance } from "../../../src/domain/warnings/attendance";
import { minutesOutside } from "../../../src/domain/warnings/minutesOutside";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { aPlan } from "../../builders/aPlan";

const employees = [
  { id: "An", monday: 240, tuesday: 480, wednesday: 480, thursday: 480, friday: 480 },
  { id: "Bo" },
  { id: "Cas", monday: 480, friday: 120 },
];

/** Minutes outside the hours of An, Bo and Cas, and the first day of it; Monday is 1 March 2027. */
function outside(days: readonly Partial<PlanRow<"trainingDays">>[]) {
  const plan = aPlan({
    employees,
    sessions: [{ id: "S1" }],
    trainingDays: days.map((day) => ({ sessionId: "S1", ...day })),
  });
  const context = ruleContext(plan);
  const [planned] = context.result(attendance).sessions;
  if (!planned) throw new Error("The plan should have a session.");
  const outsideOf = context.result(minutesOutside);
  return employees.map((_person, place) => outsideOf(place, planned)).map((found) => [found.outside, found.firstDay]);
}

const nothing = [0, null];

describe("training time outside somebody's hours (F-K9)", () => {
  it("is what lasts longer than the hours of that weekday; nothing where no hours are known", () => {
    expect(outside([{ date: "2027-03-01", start: 540, end: 1020 }])).toEqual([[240, "2027-03-01"], nothing, nothing]);
    expect(outside([{ date: "2027-03-05", start: 540, end: 1020 }])).toEqual([nothing, nothing, [360, "2027-03-05"]]);
    expect(outside([{ date: "2027-03-01", start: 540, end: 780 }])).toEqual([nothing, nothing, nothing]);
  });

  it("holds morning and afternoon of one date together against the hours of that day", () => {
    const halves = [
      { date: "2027-03-01", start: 780, end: 960 },
      { date: "2027-03-01", start: 540, end: 720 },
      { date: "2027-03-08", start: 540, end: 720 },
    ];
    expect(outside(halves)).toEqual([[120, "2027-03-01"], nothing, nothing]);
  });

  it("is all of a day off and of the weekend", () => {
    expect(outside([{ date: "2027-03-02", start: 540, end: 600 }])).toEqual([nothing, nothing, [60, "2027-03-02"]]);
    const weekend = [
      { date: "2027-03-06", start: 540, end: 600 },
      { date: "2027-03-07", start: 540, end: 570 },
    ];
    expect(outside(weekend)).toEqual([[90, "2027-03-06"], nothing, [90, "2027-03-06"]]);
  });

  it("is not known of days whose start or end is missing", () => {
    expect(
      outside([
        { date: "2027-03-06", start: 540 },
        { date: "2027-03-06", end: 600 },
      ]),
    ).toEqual([nothing, nothing, nothing]);
  });
});
