import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-DOEL-02 goalWithoutLearningGoal", () => {
  it("names a goal that no learning goal serves", () => {
    expect(found("W-DOEL-02", aPlan({ goals: [{ id: "D1", name: "Minder fouten" }] }))).toEqual([
      { at: "goals/D1/", facts: { name: "Minder fouten" } },
    ]);
  });

  it("is silent when one does", () => {
    expect(
      found(
        "W-DOEL-02",
        aPlan({
          goals: [{ id: "D1", name: "Minder fouten" }],
          learningGoals: [{ goalId: "D1", name: "Foutloos picken" }],
        }),
      ),
    ).toEqual([]);
  });
});
