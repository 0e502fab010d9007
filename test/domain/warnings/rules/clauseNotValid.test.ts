import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-REG-03: what is too small, and for whom", () => {
  const small = { duration: 79 * 60 };
  const fee = (unitPrice: number) => [{ trainingId: "O1", costType: "courseFee" as const, quantity: 1, unitPrice }];
  const plan = clause(small);
  const places = ["enrolments/I1/repaymentClause"];

  it.each<[string, PlanSketch, readonly string[]]>([
    ["a clause is Belgian law", { organisation: { ...plan.organisation, country: "NL" } }, []],
    ["an enrolment without a clause", { enrolments: [{ ...plan.enrolments[0], repaymentClause: false }] }, []],
    ["a session of no known training", { sessions: [{ id: "S1", status: "confirmed" }] }, []],
    ["a training of exactly the amount", { budgetLines: fee(410_000) }, []],
    ["a training of one cent less", { budgetLines: fee(409_999) }, places],
    [
      "the amount is for one participant",
      { trainings: [{ ...plan.trainings[0], participants: 2 }], budgetLines: fee(800_000) },
      places,
    ],
    ["a training of which nobody knows the cost", { budgetLines: [] }, []],
    ["a training without participants", { trainings: [{ ...plan.trainings[0], participants: 0 }] }, []],
    ["a training of which nobody knows the hours", { trainings: [{ ...plan.trainings[0], duration: null }] }, []],
    ["without the legal number of hours", { legalParameters: plan.legalParameters.slice(1) }, []],
    ["without the legal amount", { legalParameters: plan.legalParameters.slice(0, 1) }, []],
  ])("%s", (_fact, change, expected) => {
    expect(placesFound("W-REG-03", { ...plan, ...change })).toEqual(expected);
  });
});
