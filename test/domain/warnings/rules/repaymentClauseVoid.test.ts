import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (mandatoryBasis: "collectiveAgreement" | "ownPolicy") =>
  aPlan({
    organisation: { country: "BE+NL" },
    employees: [{ id: "M1", name: "Bo" }],
    trainings: [{ id: "O1", title: "BHV", mandatory: true, mandatoryBasis }],
    sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" }],
    enrolments: [{ id: "I1", sessionId: "S1", employeeId: "M1", status: "enrolled", repaymentClause: true }],
  });

describe("W-NL-02 repaymentClauseVoid", () => {
  it("names a clause on a training the collective agreement asks for", () => {
    expect(found("W-NL-02", plan("collectiveAgreement"))).toEqual([
      { at: "enrolments/I1/repaymentClause", facts: { name: "Bo", title: "BHV" } },
    ]);
  });

  it("accepts a clause on what only the organisation asks for", () => {
    expect(found("W-NL-02", plan("ownPolicy"))).toEqual([]);
  });
});
