import { describe, expect, it } from "vitest";
import { bestValueModel } from "../../../src/domain/calculations/bestValueModel";
import { bestValueSolver } from "../../../src/domain/calculations/bestValueSolver";
import { manyCandidates } from "../../bench/manyCandidates";

describe("the solver of the best value", () => {
  it("proves the best choice of 500 trainings in 12 departments", async () => {
    const solved = await bestValueSolver(bestValueModel(manyCandidates(500, 12)), 50);
    expect(solved).toMatchObject({ status: "solved", gap: 0 });
  });

  it("says that no choice exists when what is forced breaks a limit", async () => {
    const variables = [{ value: 1, forced: true }];
    const limits = [{ terms: [[0, 5]] as const, atLeast: null, atMost: 4 }];
    expect(await bestValueSolver({ variables, limits }, 5)).toEqual({ status: "impossible" });
  });
});
