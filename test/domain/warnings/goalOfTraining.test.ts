import { describe, expect, it } from "vitest";
import { goalOfTraining } from "../../../src/domain/warnings/goalOfTraining";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { aPlan, aRow } from "../../builders/aPlan";

const plan = aPlan({
  goals: [{ id: "D1" }, { id: "D2" }, { id: "D3" }],
  learningGoals: [
    { id: "L1", goalId: "D2" },
    { id: "L2", goalId: "weg" },
  ],
  needs: [{ id: "B1" }, { id: "B2", goalId: "weg" }, { id: "B3", goalId: "D3" }, { id: "B4", goalId: "D1" }],
});

describe("the goal that a training serves (S1.23)", () => {
  it.each<[string, Parameters<typeof aRow<"trainings">>[1], string | undefined]>([
    [
      "its own, before that of its learning goal and needs",
      { goalId: "D1", learningGoalId: "L1", needIds: ["B3"] },
      "D1",
    ],
    ["that of its learning goal, before that of its needs", { learningGoalId: "L1", needIds: ["B3"] }, "D2"],
    ["that of the first need that has one", { needIds: ["weg", "B1", "B2", "B3", "B4"] }, "D3"],
    ["that of the need that stands first on the sheet, however they are chosen", { needIds: ["B4", "B3"] }, "D3"],
    ["that of its learning goal when its own is gone", { goalId: "weg", learningGoalId: "L1" }, "D2"],
    ["that of a need when the goal of its learning goal is gone", { learningGoalId: "L2", needIds: ["B4"] }, "D1"],
    [
      "none when the chain is broken",
      { goalId: "weg", learningGoalId: "weg", needIds: ["B1", "B2", "weg"] },
      undefined,
    ],
    ["none while nothing is filled in", {}, undefined],
  ])("is %s", (_goal, training, goal) => {
    expect(goalOfTraining(aRow("trainings", training), ruleContext(plan))?.id).toBe(goal);
  });
});
