import { describe, expect, it } from "vitest";
import { bestValueModel } from "../../../src/domain/calculations/bestValueModel";
import { bestValueSolver } from "../../../src/domain/calculations/bestValueSolver";
import type { BinaryModel, SolvedModel } from "../../../src/domain/calculations/binaryModel";
import { manyCandidates } from "../../bench/manyCandidates";

/** A limit that limits nothing: with forty of them a model is too small to have a core. */
const loose = { terms: [[0, 1]] as const, atLeast: null, atMost: 2 };

const valueOf = (solved: SolvedModel, { variables }: BinaryModel) =>
  solved.status === "solved" && solved.gap === 0
    ? variables.reduce((sum, { value }, index) => sum + (solved.chosen[index] ? value : 0), 0)
    : null;

describe("the solver of the best value", () => {
  it("proves the best choice of 500 trainings in 12 departments", async () => {
    const solved = await bestValueSolver(bestValueModel(manyCandidates(500, 12)), 50);
    expect(solved).toMatchObject({ status: "solved", gap: 0 });
  });

  it("says that no choice exists when what is forced breaks a limit", async () => {
    const variables = [{ value: 1, forced: true }];
    const limits = [{ terms: [[0, 5]] as const, atLeast: null, atMost: 4 }];
    expect(await bestValueSolver({ variables, limits }, 5)).toEqual({
      status: "impossible",
      reason: "infeasible",
    });
  });

  it("searches the whole model when the core alone has no answer", async () => {
    // Every training of the first forty is worth most, but the last two must both be in.
    const count = 60;
    const terms = Array.from({ length: count }, (_variable, index) => [index, 100] as const);
    const variables = terms.map(([index]) => ({ value: index < 58 ? 100 - index : 0, forced: false }));
    const limits = [
      { terms, atLeast: null, atMost: 350 },
      { terms: terms.slice(58), atLeast: 101, atMost: null },
    ];
    const solved = await bestValueSolver({ variables, limits }, 10);
    expect(solved.status === "solved" && solved.chosen.flatMap((isIn, index) => (isIn ? [index] : []))).toEqual([
      0, 58, 59,
    ]);
  });

  it("finds what trying the core and searching everything find alike", async () => {
    for (const departments of [3, 6]) {
      const model = bestValueModel(manyCandidates(90, departments));
      const small = { ...model, limits: [...model.limits, ...Array.from({ length: 40 }, () => loose)] };
      const [byCore, whole] = [await bestValueSolver(model, 20), await bestValueSolver(small, 20)];
      expect(valueOf(byCore, model)).toBe(valueOf(whole, model));
    }
  });
});
