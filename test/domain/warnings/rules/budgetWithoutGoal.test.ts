import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const lines = [
  { trainingId: "O1", costType: "trainerFee", quantity: 1, unitPrice: 300_000 },
  { trainingId: "O2", costType: "trainerFee", quantity: 1, unitPrice: 100_000 },
] as const;

describe("W-DOEL-04 budgetWithoutGoal", () => {
  it("gives the share of training costs without goal", () => {
    expect(
      found(
        "W-DOEL-04",
        aPlan({
          goals: [{ id: "D1", name: "Minder fouten" }],
          trainings: [
            { id: "O1", title: "Picken", goalId: "D1" },
            { id: "O2", title: "Yoga" },
          ],
          budgetLines: lines,
        }),
      ),
    ).toEqual([{ at: "trainings//goalId", facts: { share: 0.25, amount: 100_000, total: 400_000 } }]);
  });

  it("leaves out a training that was cancelled", () => {
    const trainings = [{ id: "O2", title: "Yoga", status: "cancelled" as const }];
    expect(found("W-DOEL-04", aPlan({ trainings, budgetLines: lines }))).toEqual([]);
  });

  it("follows the chain through learning goals and needs", () => {
    expect(
      found(
        "W-DOEL-04",
        aPlan({
          goals: [{ id: "D1", name: "Minder fouten" }],
          learningGoals: [{ id: "L1", name: "Foutloos picken", goalId: "D1" }],
          needs: [{ id: "B1", title: "Picken", goalId: "D1" }],
          trainings: [
            { id: "O1", title: "Picken", learningGoalId: "L1" },
            { id: "O2", title: "Scannen", needIds: ["B1"] },
          ],
          budgetLines: lines,
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-DOEL-04: plans without costs", () => {
  it("is silent when trainings cost nothing", () => {
    expect(found("W-DOEL-04", aPlan({ trainings: [{ id: "O2", title: "Yoga" }] }))).toEqual([]);
  });

  it("is silent when what comes back makes the trainings cost nothing together", () => {
    const plan = aPlan({
      goals: [{ id: "D1", name: "Minder fouten" }],
      trainings: [
        { id: "O1", title: "Picken", goalId: "D1" },
        { id: "O2", title: "Yoga" },
      ],
      budgetLines: [
        { trainingId: "O1", costType: "trainerFee", quantity: 1, unitPrice: -100_000 },
        { trainingId: "O2", costType: "trainerFee", quantity: 1, unitPrice: 100_000 },
      ],
    });
    expect(found("W-DOEL-04", plan)).toEqual([]);
  });
});
