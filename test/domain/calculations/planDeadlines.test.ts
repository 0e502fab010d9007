import { describe, expect, it } from "vitest";
import { deadlineCountdown, planDeadline } from "../../../src/domain/calculations/planDeadlines";
import { startingLegalParameters } from "../../../src/domain/calculations/startingLegalParameters";

describe("deadlines of the Belgian plan", () => {
  it("are in March, by the legal parameters of a new plan", () => {
    const days = startingLegalParameters.flatMap(({ country, unit, value }) => {
      return country === "BE" && unit === "dayOfYear" ? [value] : [];
    });
    expect(days.map((day) => planDeadline(2027, day))).toEqual(["2027-03-01", "2027-03-15", "2027-03-31"]);
  });

  it.each([0, 15, 1301, 230, 431, 315.5, -315])("are none for %d, which is no day of the year", (day) => {
    expect(planDeadline(2027, day)).toBeNull();
  });

  it("know 29 February of a leap year alone", () => {
    expect([planDeadline(2028, 229), planDeadline(2027, 229)]).toEqual(["2028-02-29", null]);
  });

  it.each([
    ["2027-01-01", 73, "later"],
    ["2027-01-14", 60, "within60"],
    ["2027-02-13", 30, "within30"],
    ["2027-03-08", 7, "within7"],
    ["2027-03-15", 0, "within7"],
    ["2027-03-16", -1, "late"],
  ])("on %s the advice is %i days away", (day, days, urgency) => {
    expect(deadlineCountdown("2027-03-15", day)).toEqual({ days, urgency });
  });
});
