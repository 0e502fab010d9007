import { describe, expect, it } from "vitest";
import { evaluationCoverage } from "../../../src/domain/calculations/evaluationCoverage";

describe("coverage of evaluation", () => {
  const trainings = Array.from({ length: 20 }, (_training, place) => `O${place}`);
  const measured = [20, 13, 4, 1, 0].flatMap((count, place) =>
    trainings.slice(0, count).map((trainingId) => ({ trainingId, level: place + 1 })),
  );

  it("compares each level with its target", () => {
    const levels = evaluationCoverage(trainings, [...measured, ...measured, { trainingId: "X", level: 5 }]);
    expect(levels.map(({ share }) => share)).toEqual([1, 0.65, 0.2, 0.05, 0]);
    expect(levels.filter(({ below }) => below).map(({ level }) => level)).toEqual([2, 3, 4, 5]);
  });

  it("is unknown without trainings", () => {
    expect(evaluationCoverage([], [])[0]).toEqual({ level: 1, share: null, target: 1, below: false });
  });
});
