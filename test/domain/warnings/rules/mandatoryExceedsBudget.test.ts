import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const lines = [
  { trainingId: "O1", costType: "courseFee", quantity: 1, unitPrice: 300_000 },
  { trainingId: "O2", costType: "courseFee", quantity: 1, unitPrice: 100_000 },
  { trainingId: "O3", costType: "courseFee", quantity: 1, unitPrice: 900_000 },
] as const;
const trainings = [
  { id: "O1", title: "VCA", cluster: "b" },
  { id: "O2", title: "BHV", cluster: "a", mandatory: true },
  { id: "O3", title: "Leiderschap", cluster: "a" },
] as const;

describe("W-BUD-02 mandatoryExceedsBudget", () => {
  it("adds up what must take place", () => {
    expect(
      found("W-BUD-02", aPlan({ organisation: { budgetGranted: 350_000 }, trainings, budgetLines: lines })),
    ).toEqual([{ at: "organisation//budgetGranted", facts: { mandatory: 400_000, granted: 350_000, short: 50_000 } }]);
  });

  it("accepts an exact fit", () => {
    expect(
      found("W-BUD-02", aPlan({ organisation: { budgetGranted: 400_000 }, trainings, budgetLines: lines })),
    ).toEqual([]);
  });

  it("is silent while no budget is granted", () => {
    expect(found("W-BUD-02", aPlan({ trainings, budgetLines: lines }))).toEqual([]);
  });
});
