import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const plan = (quotes: number, limit: number) =>
  aPlan({
    organisation: { quoteLimit: limit },
    trainings: [{ id: "O1", title: "Leiderschap", delivery: "external" }],
    budgetLines: [{ trainingId: "O1", costType: "trainerFee", quantity: 1, unitPrice: 500_000 }],
    quotes: Array.from({ length: quotes }, () => ({ trainingId: "O1", supplierId: "L1", price: 500_000 })),
  });

describe("W-LEV-07 fewQuotes", () => {
  it("names one quote above the limit", () => {
    expect(found("W-LEV-07", plan(1, 499_999))).toEqual([
      { at: "trainings/O1/", facts: { title: "Leiderschap", quotes: 1, amount: 500_000, limit: 499_999 } },
    ]);
  });

  it("accepts two quotes", () => {
    expect(found("W-LEV-07", plan(2, 499_999))).toEqual([]);
  });

  it("accepts one quote at the limit", () => {
    expect(found("W-LEV-07", plan(1, 500_000))).toEqual([]);
  });
});

describe("W-LEV-07: which trainings need quotes", () => {
  const plan = {
    organisation: { quoteLimit: 100_000 },
    trainings: [{ id: "O1", title: "Leiderschap", delivery: "external" as const }],
    budgetLines: [{ trainingId: "O1", costType: "trainerFee" as const, quantity: 1, unitPrice: 500_000 }],
  };

  it.each<[string, PlanSketch, readonly string[]]>([
    ["an external one", {}, ["trainings/O1/"]],
    [
      "not one that the organisation gives itself",
      { trainings: [{ id: "O1", title: "Leiderschap", delivery: "internal" }] },
      [],
    ],
    ["not one without costs", { budgetLines: [] }, []],
    ["none without a limit", { organisation: {} }, []],
  ])("%s", (_fact, change, expected) => {
    expect(placesFound("W-LEV-07", { ...plan, ...change })).toEqual(expected);
  });
});
