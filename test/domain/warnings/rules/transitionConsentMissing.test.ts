import { describe, expect, it } from "vitest";
import type { PlanRow } from "../../../../src/domain/plan/planRecords";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (transitionConsentOn: string | null, transitionCost = true) =>
  aPlan({
    organisation: { country: "NL", planYear: 2027 },
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
      {
        at: "enrolments/I1/transitionConsentOn",
        facts: { name: "Bo", title: "Omscholing", refusal: "consentAfterCost" },
      },
    ]);
  });

  it("names no consent at all", () => {
    expect(found("W-NL-05", plan(null))).toEqual([
      { at: "enrolments/I1/transitionConsentOn", facts: { name: "Bo", title: "Omscholing", refusal: "noConsent" } },
    ]);
  });

  it("accepts consent on the first day", () => {
    expect(found("W-NL-05", plan("2027-03-03"))).toEqual([]);
  });

  it("is silent when nothing is to be deducted", () => {
    expect(found("W-NL-05", plan(null, false))).toEqual([]);
  });

  it("names a training for the own job, and a cost of more than five years before the end unless a longer term was agreed", () => {
    const refusals = (enrolment: Partial<PlanRow<"enrolments">>, employee: Partial<PlanRow<"employees">> = {}) => {
      const base = plan("2027-03-03");
      return found("W-NL-05", {
        ...base,
        enrolments: base.enrolments.map((row) => ({ ...row, ...enrolment })),
        employees: base.employees.map((row) => ({ ...row, ...employee })),
      }).map(({ at, facts }) => [at, facts.refusal]);
    };
    expect(refusals({ transitionOwnJob: true })).toEqual([["enrolments/I1/transitionCost", "ownFunction"]]);
    expect(refusals({}, { endDate: "2032-03-04" })).toEqual([["enrolments/I1/transitionCost", "tooLongAgo"]]);
    expect(refusals({}, { endDate: "2032-03-03" })).toEqual([]);
    expect(refusals({ transitionLongerTerm: true }, { endDate: "2032-03-04" })).toEqual([]);
  });
});

describe("W-NL-05 in another country", () => {
  it("is silent in Belgium, where there is no transition payment", () => {
    const dutch = plan(null);
    expect(found("W-NL-05", { ...dutch, organisation: { ...dutch.organisation, country: "BE" } })).toEqual([]);
    expect(found("W-NL-05", { ...dutch, organisation: { ...dutch.organisation, country: "BE+NL" } })).toHaveLength(1);
  });
});
