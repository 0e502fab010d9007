import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (country: "NL" | "BE", ownContribution: number) =>
  aPlan({
    organisation: { country },
    employees: [{ id: "M1", name: "Bo" }],
    trainings: [{ id: "O1", title: "BHV", mandatory: true, mandatoryBasis: "law" }],
    sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" }],
    enrolments: [{ id: "I1", sessionId: "S1", employeeId: "M1", status: "enrolled", ownContribution }],
  });

describe("W-NL-01 mandatoryTrainingNotFree", () => {
  it("names a contribution to a training the law asks for", () => {
    expect(found("W-NL-01", plan("NL", 1))).toEqual([
      { at: "enrolments/I1/ownContribution", facts: { name: "Bo", title: "BHV", contribution: 1 } },
    ]);
  });

  it("accepts a contribution of nothing", () => {
    expect(found("W-NL-01", plan("NL", 0))).toEqual([]);
  });

  it("is silent in Belgium", () => {
    expect(found("W-NL-01", plan("BE", 100))).toEqual([]);
  });
});
