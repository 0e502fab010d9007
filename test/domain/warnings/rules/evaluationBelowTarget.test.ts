import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const trainings = Array.from({ length: 20 }, (_, index) => ({
  id: `O${index}`,
  title: `Opleiding ${index}`,
  status: "finished" as const,
}));
const measured = (level: number, count: number) =>
  trainings.slice(0, count).map(({ id }) => ({ trainingId: id, level, measured: 1 }));

describe("W-EVA-04 evaluationBelowTarget", () => {
  it("names levels 2 to 5 of the worked example in one warning", () => {
    expect(
      found(
        "W-EVA-04",
        aPlan({
          trainings,
          evaluations: [...measured(1, 20), ...measured(2, 13), ...measured(3, 4), ...measured(4, 1)].map(
            (row, index) => ({ id: `E${index}`, ...row }),
          ),
        }),
      ),
    ).toEqual([
      {
        at: "evaluations//measured",
        facts: {
          levels: [
            { level: 2, measured: 0.65, target: 0.8 },
            { level: 3, measured: 0.2, target: 0.3 },
            { level: 4, measured: 0.05, target: 0.1 },
            { level: 5, measured: 0, target: 0.05 },
          ],
        },
      },
    ]);
  });

  it("accepts exactly the targets", () => {
    expect(
      found(
        "W-EVA-04",
        aPlan({
          trainings,
          evaluations: [
            ...measured(1, 20),
            ...measured(2, 16),
            ...measured(3, 6),
            ...measured(4, 2),
            ...measured(5, 1),
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("is silent until a training is finished", () => {
    expect(found("W-EVA-04", aPlan({ trainings: [{ title: "VCA", status: "running" }] }))).toEqual([]);
  });
});
