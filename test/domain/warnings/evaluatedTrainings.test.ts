import { describe, expect, it } from "vitest";
import { finishedTrainings, planCoverage } from "../../../src/domain/warnings/evaluatedTrainings";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const twoFinished: PlanSketch = {
  trainings: [
    { id: "O1", status: "finished" },
    { id: "O2", status: "finished" },
  ],
};
const shares = (sketch: PlanSketch) => planCoverage(aPlan({ ...twoFinished, ...sketch })).map(({ share }) => share);

describe("trainings that can be evaluated", () => {
  it("are finished, or had a session that took place", () => {
    const plan = aPlan({
      trainings: [
        { id: "O1", status: "finished" },
        { id: "O2", status: "planned" },
        { id: "O3", status: "planned" },
        { id: "O4", status: "cancelled" },
      ],
      sessions: [
        { trainingId: "O2", status: "done" },
        { trainingId: "O3", status: "confirmed" },
        { trainingId: "O4", status: "done" },
      ],
    });
    expect(finishedTrainings(plan)).toEqual(["O1", "O2"]);
  });
});

describe("how many of them were measured on each level (F-E6)", () => {
  it("counts evaluations with a training, a level and a result", () => {
    const evaluations = [
      { trainingId: "O1", level: 1, measured: 0 },
      { trainingId: "O2", level: 1 },
      { trainingId: "O2", measured: 8 },
      { level: 2, measured: 8 },
      { trainingId: "O2", level: 3, measured: 8 },
    ];
    expect(shares({ evaluations })).toEqual([0.5, 0, 0.5, 0, 0]);
  });

  it("is measured against the norms of the organisation, and usual norms where it set none", () => {
    const targets = (organisation: PlanSketch["organisation"]) =>
      planCoverage(aPlan({ ...twoFinished, ...(organisation && { organisation }) })).map(({ target }) => target);
    expect(targets(undefined)).toEqual([1, 0.8, 0.3, 0.1, 0.05]);
    expect(
      targets({
        evaluationNorm1: 0.9,
        evaluationNorm2: 0.7,
        evaluationNorm3: 0.5,
        evaluationNorm4: 0.2,
        evaluationNorm5: 0,
      }),
    ).toEqual([0.9, 0.7, 0.5, 0.2, 0]);
  });
});
