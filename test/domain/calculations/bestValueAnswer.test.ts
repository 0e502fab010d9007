import { describe, expect, it } from "vitest";
import type { BestValueInput } from "../../../src/domain/calculations/bestValueModel";
import { bestValueSelection } from "../../../src/domain/calculations/bestValueSelection";
import type { ModelSolver } from "../../../src/domain/calculations/binaryModel";

/** Chooses the first decision only, with a gap. */
const firstOnly =
  (gap: number): ModelSolver =>
  ({ variables }) =>
    Promise.resolve({ status: "solved", chosen: variables.map((_variable, index) => index === 0), gap });

const input: BestValueInput = {
  candidates: ["C", "A", "B"].map((id) => {
    return { id, cost: 100, value: 7, mandatory: false, groups: [], prerequisiteId: null };
  }),
  budget: 1000,
  frames: [],
  sharedCosts: [
    { trainingIds: ["B", "A"], cost: 30 },
    { trainingIds: ["C"], cost: 500 },
  ],
};

describe("what becomes of the solver's answer", () => {
  it("is the same choice of trainings, in whichever order they stand in the sheet", async () => {
    const reversed = { ...input, candidates: input.candidates.toReversed() };
    expect(await bestValueSelection(input, firstOnly(0))).toMatchObject({ chosen: ["A"], value: 7 });
    expect(await bestValueSelection(reversed, firstOnly(0))).toMatchObject({ chosen: ["A"], value: 7 });
  });

  it("costs the shared sessions of what was chosen and no others", async () => {
    expect(await bestValueSelection(input, firstOnly(0))).toMatchObject({ cost: 130 });
  });

  it("says that another training brings no value only when the choice is proven best", async () => {
    const reasons = async (gap: number) => {
      const found = await bestValueSelection(input, firstOnly(gap));
      return found.status === "chosen" && [found.gap, ...found.leftOut.map(({ reason }) => reason)];
    };
    expect(await reasons(0)).toEqual([0, "noValue", "noValue"]);
    expect(await reasons(0.1)).toEqual([0.1, "outOfTime", "outOfTime"]);
  });
});
