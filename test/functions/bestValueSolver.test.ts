import { describe, expect, it } from "vitest";
import { bestValueModel } from "../../src/domain/calculations/bestValueModel";
import { bestValueSolver } from "../../src/functions/bestValueSolver";
import { manyCandidates } from "../bench/manyCandidates";

describe("the solver of the best value", () => {
  it("proves the best choice of 500 trainings in 12 departments", async () => {
    const solved = await bestValueSolver(bestValueModel(manyCandidates(500, 12)), 50);
    expect(solved).toMatchObject({ status: "solved", gap: 0 });
  });

  it("answers with the best it found and its gap when time runs out", async () => {
    const solved = await bestValueSolver(bestValueModel(manyCandidates(500, 12)), 0.02);
    if (solved.status === "solved") expect(solved.gap).toBeGreaterThanOrEqual(0);
    else expect(solved.status).toBe("impossible");
  });
});
