import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (countsAsWork: boolean | null) =>
  aPlan({
    organisation: { country: "NL" },
    employees: [{ id: "M1", name: "Bo", monday: 480, wednesday: 0 }],
    trainings: [{ id: "O1", title: "BHV", cluster: "b" }],
    sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" }],
    trainingDays: [{ sessionId: "S1", date: "2027-03-03", start: 540, end: 720 }],
    enrolments: [{ id: "I1", sessionId: "S1", employeeId: "M1", status: "enrolled", countsAsWork }],
  });

describe("W-NL-03 trainingTimeIsWorkingTime", () => {
  it("names hours on a day off that do not count", () => {
    expect(found("W-NL-03", plan(false))).toEqual([
      { at: "enrolments/I1/countsAsWork", facts: { name: "Bo", title: "BHV", outside: 180 } },
    ]);
  });

  it("accepts hours that count", () => {
    expect(found("W-NL-03", plan(true))).toEqual([]);
  });

  it("does not take unknown for no", () => {
    expect(found("W-NL-03", plan(null))).toEqual([]);
  });
});

describe("W-NL-03 beside other faults", () => {
  it("does not name a contribution or a repayment clause, which have warnings of their own", () => {
    const known = plan(true);
    const faulty = known.enrolments.map((row) => ({ ...row, ownContribution: 100, repaymentClause: true }));
    expect(found("W-NL-03", { ...known, enrolments: faulty })).toEqual([]);
    expect(found("W-NL-02", { ...known, enrolments: faulty })).toHaveLength(1);
    expect(found("W-NL-02", plan(false))).toEqual([]);
    expect(found("W-NL-01", plan(false))).toEqual([]);
  });
});
