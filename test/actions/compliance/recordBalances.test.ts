import { describe, expect, it } from "vitest";
import { complianceOverview } from "../../../src/actions/compliance/complianceOverview";
import { recordBalances } from "../../../src/actions/compliance/recordBalances";
import { aPlan } from "../../builders/aPlan";
import { planWith } from "../../builders/planWith";

const plan = aPlan({
  organisation: { country: "BE", planYear: 2027, referenceDate: "2027-12-31", fteQuarter4: 24 },
  legalParameters: [
    { code: "BE.plan.workers", value: 20 },
    { code: "BE.right.workers10", value: 10 },
    { code: "BE.right.days20", value: 5 },
  ],
  employees: [
    { id: "M1", name: "An", fte: 1 },
    { id: "M2", name: "Bo", fte: 0.8, startDate: "2027-03-14" },
    { id: "M3", name: "Cas" },
  ],
  trainings: [{ id: "O1", title: "VCA" }],
  sessions: [{ id: "S1", trainingId: "O1", status: "done" }],
  trainingDays: [{ sessionId: "S1", date: "2027-03-01", start: 540, end: 1020 }],
  enrolments: [{ sessionId: "S1", employeeId: "M1", status: "passed", hoursFollowed: 912 }],
  trainingRights: [{ id: "RECHT-004", employeeId: "M1", year: 2026, carriedIn: 1, right: 5, taken: 3.5 }],
});

describe("recording the balances of the year", () => {
  it("adds a row for everybody with an account: worked example F-C2 and what was left of last year", () => {
    expect(recordBalances(plan)[0]?.added).toMatchObject([
      { id: "RECHT-005", employeeId: "M1", year: 2027, carriedIn: 2.5, right: 5, taken: 2 },
      { id: "RECHT-006", employeeId: "M2", year: 2027, carriedIn: 0, right: 3.3333, taken: 0 },
    ]);
  });

  it("changes nothing the second time, and carries what is left into the next year", () => {
    const recorded = planWith(plan, recordBalances(plan));
    expect(recordBalances(recorded)).toEqual([{ table: "trainingRights", added: [], changed: [] }]);
    expect(complianceOverview(recorded).accounts?.toRecord).toBe(0);
    const next = { ...recorded, organisation: { ...recorded.organisation, planYear: 2028 } };
    expect(recordBalances(next)[0]?.added.map(({ carriedIn, right }) => [carriedIn, right])).toEqual([
      [5.5, 5],
      [3.3333, 4],
    ]);
  });

  it("changes only what differs in a row that is there, and keeps when somebody was told", () => {
    const typed = planWith(plan, [
      {
        table: "trainingRights",
        added: [
          {
            id: "RECHT-009",
            note: null,
            employeeId: "M1",
            year: 2027,
            right: 4,
            taken: 2,
            carriedIn: 2.5,
            informedOn: "2027-06-01",
          },
        ],
        changed: [],
      },
    ]);
    expect(recordBalances(typed)[0]?.changed).toEqual([{ id: "RECHT-009", fields: [{ field: "right", to: 5 }] }]);
  });

  it("records nothing outside Belgium", () => {
    const dutch = { ...plan, organisation: { ...plan.organisation, country: "NL" as const } };
    expect(recordBalances(dutch)[0]?.added).toEqual([]);
    expect(complianceOverview(dutch)).toMatchObject({ check: null, accounts: null });
  });
});
