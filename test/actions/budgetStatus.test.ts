import { expect, it } from "vitest";
import { budgetStatus } from "../../src/actions/budgetStatus";
import { aPlan, type PlanSketch } from "../builders/aPlan";

/** Trainings in this order of rank, each with its cost in cents. */
function costing(costs: readonly number[], sketch: PlanSketch = {}) {
  const trainings = costs.map((_, index) => ({ id: `O-${index}`, overrideRank: index + 1 }));
  const budgetLines = costs.map((unitPrice, index) => ({
    trainingId: `O-${index}`,
    costType: "trainerFee" as const,
    quantity: 1,
    unitPrice,
  }));
  return budgetStatus(aPlan({ trainings, budgetLines, ...sketch }));
}

it("stops at the first training that does not fit, or skips it and fills", () => {
  const organisation = { budgetGranted: 100_000 };
  expect(costing([60_000, 50_000, 30_000], { organisation }).funded).toBe(60_000);
  expect(costing([60_000, 50_000, 30_000], { organisation: { ...organisation, cutOffMode: "fill" } }).funded).toBe(
    90_000,
  );
});

it("keeps what is committed apart from what is spent", () => {
  const expenses = [
    { amount: 30_000, status: "committed" as const },
    { amount: 20_000, status: "realised" as const },
    { amount: 5_000, status: "realised" as const },
  ];
  expect(costing([60_000], { expenses })).toEqual({
    granted: null,
    planned: 60_000,
    committed: 30_000,
    spent: 25_000,
    funded: null,
  });
});

it("takes the budgets of the parts together when the whole got none", () => {
  expect(costing([], { budgetFrames: [{ granted: 40_000 }, { granted: 25_000 }] }).granted).toBe(65_000);
});
