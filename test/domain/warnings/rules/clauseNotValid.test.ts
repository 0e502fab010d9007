import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const clause = (training: object) => ({
  organisation: { country: "BE" as const, referenceDate: "2027-01-01" },
  employees: [{ id: "M1", name: "Bo" }],
  trainings: [{ id: "O1", title: "Code 95", participants: 1, ...training }],
  sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" as const }],
  enrolments: [{ id: "I1", sessionId: "S1", employeeId: "M1", status: "enrolled" as const, repaymentClause: true }],
  budgetLines: [{ trainingId: "O1", costType: "courseFee" as const, quantity: 1, unitPrice: 400_000 }],
  legalParameters: [
    { code: "BE.clause.hours", value: 80 },
    { code: "BE.clause.cost", value: 4_100 },
  ],
});

describe("W-REG-03 clauseNotValid", () => {
  it("names a training that the law asks for", () => {
    expect(found("W-REG-03", aPlan(clause({ mandatory: true, mandatoryBasis: "law", duration: 100 * 60 })))).toEqual([
      { at: "enrolments/I1/repaymentClause", facts: { name: "Bo", title: "Code 95", flaw: "legallyRequired" } },
    ]);
  });

  it("names a training that is too short and too cheap", () => {
    expect(found("W-REG-03", aPlan(clause({ duration: 79 * 60 })))).toEqual([
      { at: "enrolments/I1/repaymentClause", facts: { name: "Bo", title: "Code 95", flaw: "tooSmall" } },
    ]);
  });

  it("accepts 80 hours", () => {
    expect(found("W-REG-03", aPlan(clause({ duration: 80 * 60 })))).toEqual([]);
  });

  it("accepts a required training for a bottleneck job", () => {
    expect(
      found(
        "W-REG-03",
        aPlan(clause({ mandatory: true, mandatoryBasis: "law", bottleneckJob: true, duration: 80 * 60 })),
      ),
    ).toEqual([]);
  });

  it("says nothing without the legal amounts", () => {
    expect(found("W-REG-03", aPlan({ ...clause({ duration: 60 }), legalParameters: [] }))).toEqual([]);
  });
});
