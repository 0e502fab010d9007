import { describe, expect, it } from "vitest";
import type { PlanRow } from "../../../src/domain/plan/planRecords";
import { mandatoryTrainingFaults } from "../../../src/domain/warnings/mandatoryTrainingFaults";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { takesPlace } from "../../../src/domain/calculations/takesPlace";
import { transitionCosts } from "../../../src/domain/warnings/transitionCosts";
import { aPlan, aRow } from "../../builders/aPlan";

/** Bo in one session of a training that the law asks for, on Monday 1 March 2027 from nine to noon. */
const plan = (
  enrolment: Partial<PlanRow<"enrolments">>,
  employee: Partial<PlanRow<"employees">> = {},
  dates = ["2027-03-01"],
) =>
  aPlan({
    organisation: { country: "NL", planYear: 2027 },
    employees: [{ id: "M1", name: "Bo", ...employee }],
    trainings: [{ id: "O1", title: "BHV", mandatory: true, mandatoryBasis: "law" }],
    sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" }],
    trainingDays: dates.map((date) => ({ sessionId: "S1", date, start: 540, end: 720 })),
    enrolments: [{ sessionId: "S1", employeeId: "M1", status: "enrolled", ...enrolment }],
  });

describe("who takes a place", () => {
  it("is who is enrolled, present or passed; a proposal or the waiting list takes none", () => {
    const statuses = ["proposed", "enrolled", "waitingList", "present", "absent", "passed", "cancelled", null] as const;
    const taken = statuses.filter((status) => takesPlace(aRow("enrolments", { status })));
    expect(taken).toEqual(["enrolled", "present", "passed"]);
  });
});

describe("faults in training that the law asks for (art. 7:611a BW)", () => {
  const faults = (...of: Parameters<typeof plan>) => {
    const made = plan(...of);
    return mandatoryTrainingFaults(made, ruleContext(made)).map((found) => [found.faults, found.outside]);
  };
  const hours = { monday: 120, tuesday: 480 };

  it("are none while nothing is wrong", () => {
    expect(faults({})).toEqual([]);
    expect(faults({ repaymentClause: false, ownContribution: 0, countsAsWork: true }, hours)).toEqual([]);
  });

  it("are each named, with the minutes outside working hours that do not count as work", () => {
    expect(faults({ repaymentClause: true })).toEqual([[["repaymentClause"], 0]]);
    expect(faults({ ownContribution: 1 })).toEqual([[["ownContribution"], 0]]);
    expect(faults({ countsAsWork: false }, hours)).toEqual([[["notWorkingTime"], 60]]);
  });

  it("are not in hours that fit the working day, whether they count or not", () => {
    expect(faults({ countsAsWork: false }, { ...hours, monday: 180 })).toEqual([]);
  });
});

describe("costs to deduct from the transition payment (F-C9)", () => {
  const costs = (...of: Parameters<typeof plan>) => {
    const made = plan(...of);
    return transitionCosts(made, ruleContext(made)).map(({ amount, deductible, refusal }) => [
      amount,
      deductible,
      refusal,
    ]);
  };
  const agreed = { transitionCost: true, transitionConsentOn: "2027-03-01", courseCost: 90_000 };

  it("are deducted in full with consent by the first day, and not at all otherwise", () => {
    expect(costs(agreed)).toEqual([[90_000, 90_000, null]]);
    expect(costs({ ...agreed, transitionConsentOn: "2027-03-02" })).toEqual([[90_000, 0, "consentAfterCost"]]);
    expect(costs({ ...agreed, transitionConsentOn: null })).toEqual([[90_000, 0, "noConsent"]]);
    expect(costs({ ...agreed, transitionCost: null })).toEqual([]);
  });

  it("are nothing while the cost is not filled in", () => {
    expect(costs({ ...agreed, courseCost: null })).toEqual([[0, 0, null]]);
  });

  it("get the benefit of the doubt while the session has no day", () => {
    expect(costs(agreed, {}, [])).toEqual([[90_000, 90_000, null]]);
    expect(costs({ ...agreed, transitionConsentOn: null }, {}, [])).toEqual([[90_000, 0, "noConsent"]]);
  });
});
