import { describe, expect, it } from "vitest";
import { earlierSteps } from "../../../src/domain/warnings/earlierSteps";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const step = (trainingId: string | null, stepNumber: number | null, of: object = {}) => ({
  path: "Word lasser",
  trainingId,
  stepNumber,
  ...of,
});
const before = (trainingId: string, ...learningPaths: NonNullable<PlanSketch["learningPaths"]>) =>
  (earlierSteps(aPlan({ learningPaths })).get(trainingId) ?? []).map((earlier) => earlier.trainingId);

describe("what comes before a training in its learning paths (S1.19)", () => {
  it("is every step of a lower number, not of the same one", () => {
    const path = [step("O3", 3), step("O1", 1), step("O2", 2), step("O4", 3)];
    expect(before("O3", ...path)).toEqual(["O1", "O2"]);
    expect(before("O2", ...path)).toEqual(["O1"]);
    expect(before("O1", ...path)).toEqual([]);
  });

  it("is of the same path, whatever its capitals, and of all its paths together", () => {
    expect(before("O2", step("O1", 1, { path: "WORD lasser" }), step("O2", 2))).toEqual(["O1"]);
    expect(before("O2", step("O1", 1, { path: "Word monteur" }), step("O2", 2))).toEqual([]);
    const other = { path: "Word monteur" };
    expect(before("O2", step("O1", 1), step("O2", 2), step("O7", 1, other), step("O2", 2, other))).toEqual([
      "O1",
      "O7",
    ]);
  });

  it("is not the training itself, nor a row without path, training or number", () => {
    expect(before("O2", step("O2", 1), step("O2", 2))).toEqual([]);
    expect(before("O2", step("O1", null), step("O2", 2))).toEqual([]);
    expect(before("O2", step("O1", 1), step("O2", null))).toEqual([]);
    expect(before("O2", step(null, 1), step("O2", 2))).toEqual([]);
    expect(before("O2", step("O1", 1, { path: null }), step("O2", 2, { path: null }))).toEqual([]);
  });

  it("concerns who has the job title; a career path, or one of no job title, concerns everybody", () => {
    const concerns = (of: object, jobTitle: string | null) =>
      earlierSteps(aPlan({ learningPaths: [step("O1", 1, of), step("O2", 2, of)] }))
        .get("O2")
        ?.map(({ isFor, path }) => [isFor(jobTitle), path]);
    expect(concerns({ jobTitle: "Lasser" }, "lasser")).toEqual([[true, "Word lasser"]]);
    expect(concerns({ jobTitle: "Lasser" }, "Monteur")).toEqual([[false, "Word lasser"]]);
    expect(concerns({ jobTitle: "Lasser" }, null)).toEqual([[false, "Word lasser"]]);
    expect(concerns({ jobTitle: "Lasser", type: "career" }, "Monteur")).toEqual([[true, "Word lasser"]]);
    expect(concerns({}, "Monteur")).toEqual([[true, "Word lasser"]]);
  });
});
