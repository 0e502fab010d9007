import { describe, expect, it } from "vitest";
import { deadlineCountdown, planDeadlines } from "../../../src/domain/calculations/planDeadlines";

describe("deadlines of the Belgian plan", () => {
  it("are in March", () => {
    expect(planDeadlines(2027)).toEqual({ draft: "2027-03-01", advice: "2027-03-15", plan: "2027-03-31" });
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
