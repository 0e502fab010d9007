import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestValueSolver } from "../../../src/domain/calculations/bestValueSolver";
import type { BinaryModel } from "../../../src/domain/calculations/binaryModel";

interface Item {
  readonly value: number;
  readonly cost: number;
}

/** Forty trainings and one budget: more than a core, of which the answer is not always the best one. */
const modelOf = (items: readonly Item[], budget: number): BinaryModel => ({
  variables: items.map(({ value }) => ({ value, forced: false })),
  limits: [{ terms: items.map(({ cost }, index) => [index, cost] as const), atLeast: null, atMost: budget }],
});

/** The most that can be had for each amount up to the budget, counted training by training. */
const mostFor = (items: readonly Item[], budget: number): number => {
  const most = new Array<number>(budget + 1).fill(0);
  for (const { value, cost } of items) {
    for (let spent = budget; spent >= cost; spent--) {
      most[spent] = Math.max(most[spent] ?? 0, (most[spent - cost] ?? 0) + value);
    }
  }
  return most[budget] ?? 0;
};

const found = async (items: readonly Item[], budget: number) => {
  const solved = await bestValueSolver(modelOf(items, budget), 30);
  if (solved.status !== "solved") throw new Error(solved.reason);
  const chosen = items.filter((_item, index) => solved.chosen[index]);
  const sum = (field: keyof Item) => chosen.reduce((total, item) => total + item[field], 0);
  return { value: sum("value"), fits: sum("cost") <= budget, gap: solved.gap };
};

const isBest = async (items: readonly Item[], budget: number) => {
  const { value, fits, gap } = await found(items, budget);
  expect({ value: Math.round(value * 1e4) / 1e4, fits, gap }).toEqual({
    value: Math.round(mostFor(items, budget) * 1e4) / 1e4,
    fits: true,
    gap: 0,
  });
};

describe("the best value of more trainings than a core", () => {
  it.each([1, 0.25, 0.05, 0.01, 0.0001])("is the best when points differ by %f", async (step) => {
    const item = fc.record({
      value: fc.integer({ min: 1, max: 60 }).map((steps) => 3 + steps * step),
      cost: fc.integer({ min: 1, max: 30 }),
    });
    const items = fc.array(item, { minLength: 40, maxLength: 40 });
    await fc.assert(fc.asyncProperty(items, fc.integer({ min: 20, max: 400 }), isBest), { numRuns: 6 });
  });

  it.each([75, 135, 315])(
    "is the best when the core alone cannot use a budget of %i to the last euro",
    async (budget) => {
      const items = Array.from({ length: 40 }, (_item, index) => (index < 32 ? 20 : 15));
      await isBest(
        items.map((cost) => ({ value: cost, cost })),
        budget,
      );
    },
  );

  it("is found outside the core where no choice in the core keeps all limits", async () => {
    // Exactly 101 can be spent with one of the trainings of 1 only, and those are worth nothing.
    const items = Array.from({ length: 70 }, (_item, index) => {
      return index < 60 ? { value: 100 + index, cost: 2 } : { value: 0, cost: 1 };
    });
    const { variables, limits } = modelOf(items, 101);
    const exactly = limits.map((limit) => ({ ...limit, atLeast: 101 }));
    const solved = await bestValueSolver({ variables, limits: exactly }, 30);
    const chosen = items.filter((_item, index) => solved.status === "solved" && solved.chosen[index]);
    expect(chosen.map(({ value }) => value).filter((value) => value > 0)).toEqual(
      Array.from({ length: 50 }, (_item, index) => 110 + index),
    );
    expect(chosen).toHaveLength(51);
  });
});

describe("the best value when time runs out", () => {
  it("is the best choice found so far, and how much better another could at most be", async () => {
    let seed = 7;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const costs = Array.from({ length: 10 }, () => Array.from({ length: 250 }, () => Math.ceil(random() * 1000)));
    const variables = Array.from({ length: 250 }, (_variable, index) => {
      const mean = costs.reduce((sum, row) => sum + (row[index] ?? 0), 0) / costs.length;
      return { value: Math.round(mean + random() * 500), forced: false };
    });
    const limits = costs.map((row) => ({
      terms: row.map((cost, index) => [index, cost] as const),
      atLeast: null,
      atMost: Math.round(row.reduce((sum, cost) => sum + cost, 0) / 2),
    }));
    const solved = await bestValueSolver({ variables, limits }, 1);
    if (solved.status !== "solved") throw new Error(solved.reason);
    expect(solved.gap).toBeGreaterThan(0);
    expect(solved.gap).toBeLessThan(0.05);
    for (const { terms, atMost } of limits) {
      expect(terms.reduce((sum, [index, cost]) => sum + (solved.chosen[index] ? cost : 0), 0)).toBeLessThanOrEqual(
        atMost,
      );
    }
  });

  it("is unknown when there was no time at all, which does not make it impossible", async () => {
    const items = Array.from({ length: 10 }, (_item, index) => ({ value: 10 - index, cost: 7 + index }));
    expect(await bestValueSolver(modelOf(items, 50), 0)).toEqual({ status: "impossible", reason: "outOfTime" });
  });
});

describe("the best value of nothing", () => {
  it("is to choose nothing, proven best", async () => {
    expect(await bestValueSolver({ variables: [], limits: [] }, 0)).toEqual({ status: "solved", chosen: [], gap: 0 });
  });
});
