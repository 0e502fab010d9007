import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-DOEL-01 learningGoalWithoutGoal", () => {
  it("names a learning goal whose goal is empty or unknown", () => {
    expect(
      found(
        "W-DOEL-01",
        aPlan({
          learningGoals: [
            { id: "L1", name: "Foutloos picken" },
            { id: "L2", name: "Veilig rijden", goalId: "D9" },
          ],
        }),
      ),
    ).toEqual([
      { at: "learningGoals/L1/goalId", facts: { name: "Foutloos picken" } },
      { at: "learningGoals/L2/goalId", facts: { name: "Veilig rijden" } },
    ]);
  });

  it("is silent when the goal exists", () => {
    expect(
      found(
        "W-DOEL-01",
        aPlan({
          goals: [{ id: "D1", name: "Minder fouten" }],
          learningGoals: [{ name: "Foutloos picken", goalId: "D1" }],
        }),
      ),
    ).toEqual([]);
  });
});
