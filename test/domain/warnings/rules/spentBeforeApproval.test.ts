import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const expense = { id: "U1", trainingId: "O1", date: "2027-01-14", amount: 50_000, status: "committed" } as const;

describe("W-BUD-06 spentBeforeApproval", () => {
  it("names spending the day before the approval", () => {
    expect(
      found(
        "W-BUD-06",
        aPlan({
          organisation: { budgetStatus: "approved", budgetApprovedOn: "2027-01-15" },
          trainings: [{ id: "O1", title: "VCA" }],
          expenses: [expense],
        }),
      ),
    ).toEqual([
      {
        at: "expenses/U1/date",
        facts: { training: "VCA", date: "2027-01-14", amount: 50_000, approvedOn: "2027-01-15" },
      },
    ]);
  });

  it("names any spending while the budget is a proposal", () => {
    expect(found("W-BUD-06", aPlan({ organisation: { budgetStatus: "proposal" }, expenses: [expense] }))).toEqual([
      { at: "expenses/U1/date", facts: { training: null, date: "2027-01-14", amount: 50_000, approvedOn: null } },
    ]);
  });

  it("accepts spending on the day itself", () => {
    expect(
      found(
        "W-BUD-06",
        aPlan({ organisation: { budgetStatus: "locked", budgetApprovedOn: "2027-01-14" }, expenses: [expense] }),
      ),
    ).toEqual([]);
  });

  it("is silent while nothing is known of the approval", () => {
    expect(found("W-BUD-06", aPlan({ expenses: [expense] }))).toEqual([]);
  });

  const decisions = [{ subject: "budget", date: "2027-01-15", decision: "conditional", decidedBy: "Katrien" }] as const;

  it("goes by the log of decisions before the settings", () => {
    const proposal = { budgetStatus: "proposal" } as const;
    expect(found("W-BUD-06", aPlan({ organisation: proposal, decisions, expenses: [expense] }))[0]?.facts).toEqual({
      training: null,
      date: "2027-01-14",
      amount: 50_000,
      approvedOn: "2027-01-15",
    });
    expect(found("W-BUD-06", aPlan({ decisions, expenses: [{ ...expense, date: "2027-01-15" }] }))).toEqual([]);
  });

  it("names all spending once the board refused the budget", () => {
    const refused = [...decisions, { subject: "budget", date: "2027-02-01", decision: "rejected" }] as const;
    const late = { ...expense, date: "2027-02-10" };
    const plan = aPlan({ organisation: { budgetStatus: "approved" }, decisions: refused, expenses: [expense, late] });
    expect(found("W-BUD-06", plan).map(({ facts }) => [facts.date, facts.approvedOn])).toEqual([
      ["2027-01-14", null],
      ["2027-02-10", null],
    ]);
  });
});

describe("W-BUD-06: which spending", () => {
  const places = (change: object, organisation: PlanSketch["organisation"] = { budgetStatus: "proposal" }) =>
    placesFound("W-BUD-06", { organisation, expenses: [{ ...expense, ...change }] });

  it("has a date and an amount that was paid: a credit or nothing is no spending", () => {
    expect(places({})).toEqual(["expenses/U1/date"]);
    expect(places({ amount: 1 })).toEqual(["expenses/U1/date"]);
    expect(places({ amount: 0 })).toEqual([]);
    expect(places({ amount: -100 })).toEqual([]);
    expect(places({ amount: null })).toEqual([]);
    expect(places({ date: null })).toEqual([]);
  });

  it("is not known while an approved budget has no day of approval", () => {
    expect(places({}, { budgetStatus: "approved" })).toEqual([]);
  });
});
