import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const organisation = { planYear: 2027, referenceDate: "2027-10-01", budgetGranted: 1_000_000 };
const expenses = [{ trainingId: "O1", date: "2027-05-01", amount: 300_000, status: "realised" }] as const;
const budgetLines = [
  { trainingId: "O1", costType: "courseFee", quantity: 1, unitPrice: 300_000 },
  { trainingId: "O2", costType: "courseFee", quantity: 1, unitPrice: 499_999 },
] as const;

describe("W-BUD-07 budgetUnderused", () => {
  it("forecasts what was spent and what is still planned", () => {
    expect(found("W-BUD-07", aPlan({ organisation, expenses, budgetLines }))).toEqual([
      { at: "organisation//budgetGranted", facts: { expected: 799_999, granted: 1_000_000, use: 0.799999 } },
    ]);
  });

  it("accepts exactly 80 %", () => {
    expect(
      found("W-BUD-07", aPlan({ organisation: { ...organisation, budgetGranted: 999_998.75 }, expenses, budgetLines })),
    ).toEqual([]);
  });

  it("is silent before the last quarter of the financial year", () => {
    expect(
      found(
        "W-BUD-07",
        aPlan({ organisation: { ...organisation, referenceDate: "2027-09-30" }, expenses, budgetLines }),
      ),
    ).toEqual([]);
  });

  it("counts the quarter from the start of the financial year", () => {
    expect(
      found("W-BUD-07", aPlan({ organisation: { ...organisation, financialYearStart: 7 }, expenses, budgetLines })),
    ).toEqual([]);
  });
});

describe("W-BUD-07: when there is nothing to say", () => {
  it.each<[string, PlanSketch]>([
    ["without a granted budget", { organisation: { ...organisation, budgetGranted: null } }],
    ["with nothing granted", { organisation: { ...organisation, budgetGranted: 0 } }],
    ["without a plan year", { organisation: { ...organisation, planYear: null } }],
    ["without a reference date", { organisation: { ...organisation, referenceDate: null } }],
    ["while nothing is planned or spent", { expenses: [], budgetLines: [] }],
    [
      "when subsidies pay for everything",
      { expenses: [], budgetLines: [{ trainingId: "O1", costType: "subsidy", quantity: 1, unitPrice: -1_000 }] },
    ],
  ])("%s", (_fact, change) => {
    expect(placesFound("W-BUD-07", { organisation, expenses, budgetLines, ...change })).toEqual([]);
  });
});
