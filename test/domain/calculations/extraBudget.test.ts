import { describe, expect, it } from "vitest";
import { bestValueSolver } from "../../../src/domain/calculations/bestValueSolver";
import { extraBudget } from "../../../src/domain/calculations/extraBudget";

const aCandidate = (id: string, cost: number, value: number) => {
  return { id, cost, value, mandatory: false, groups: [], prerequisiteId: null };
};
const candidates = [aCandidate("A", 500_000, 10), aCandidate("B", 300_000, 7), aCandidate("C", 200_000, 2)];
const input = { candidates, budget: 500_000, frames: [], sharedCosts: [] };

describe("what one thousand euro more would add", () => {
  it("is value, cost and the trainings that come and go", async () => {
    expect(await extraBudget({ ...input, budget: 700_000 }, bestValueSolver)).toEqual({
      value: 5,
      cost: 100_000,
      added: ["B"],
      dropped: ["C"],
      proven: true,
    });
  });

  it("is nothing when no better choice comes within reach", async () => {
    expect(await extraBudget(input, bestValueSolver)).toMatchObject({ value: 0, added: [], dropped: [] });
  });

  it("is not known while there is no choice", async () => {
    const nothingYet = () => Promise.resolve({ status: "impossible", reason: "outOfTime" } as const);
    expect(await extraBudget(input, nothingYet)).toBeNull();
  });

  it("says when time ran out", async () => {
    const halfway = () => Promise.resolve({ status: "solved", chosen: [true, false, false], gap: 0.1 } as const);
    expect(await extraBudget(input, halfway)).toMatchObject({ value: 0, proven: false });
  });
});
