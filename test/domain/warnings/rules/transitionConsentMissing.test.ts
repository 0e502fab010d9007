import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (transitionConsentOn: string | null, transitionCost = true) =>
  aPlan({
    organisation: { country: "NL" },
    employees: [{ id: "M1", name: "Bo" }],
    trainings: [{ id: "O1", title: "Omscholing" }],
    sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" }],
    trainingDays: [{ sessionId: "S1", date: "2027-03-03" }],
    enrolments: [
      { id: "I1", sessionId: "S1", employeeId: "M1", status: "enrolled", transitionCost, transitionConsentOn },
    ],
  });

describe("W-NL-05 transitionConsentMissing", () => {
  it("names consent after the first day", () => {
    expect(found("W-NL-05", plan("2027-03-04"))).toEqual([
      { at: "enrolments/I1/transitionConsentOn", facts: { name: "Bo", title: "Omscholing" } },
    ]);
  });

  it("names no consent at all", () => {
    expect(found("W-NL-05", plan(null))).toEqual([
      { at: "enrolments/I1/transitionConsentOn", facts: { name: "Bo", title: "Omscholing" } },
    ]);
  });

  it("accepts consent on the first day", () => {
    expect(found("W-NL-05", plan("2027-03-03"))).toEqual([]);
  });

  it("is silent when nothing is to be deducted", () => {
    expect(found("W-NL-05", plan(null, false))).toEqual([]);
  });
});
