import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-EVA-02 trainingWithoutEvaluation", () => {
  it("names a planned training without evaluation", () => {
    expect(found("W-EVA-02", aPlan({ trainings: [{ id: "O1", title: "VCA", status: "planned" }] }))).toEqual([
      { at: "trainings/O1/", facts: { title: "VCA" } },
    ]);
  });

  it("is silent with one, and for an idea", () => {
    expect(
      found(
        "W-EVA-02",
        aPlan({
          trainings: [
            { id: "O1", title: "VCA", status: "planned" },
            { id: "O2", title: "Yoga", status: "idea" },
          ],
          evaluations: [{ trainingId: "O1", level: 1 }],
        }),
      ),
    ).toEqual([]);
  });
});
