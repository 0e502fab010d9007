import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const lines = [
  { trainingId: "O1", costType: "trainerFee", quantity: 2, unitPrice: 145_000 },
  { trainingId: "O1", costType: "subsidy", quantity: 1, unitPrice: -90_000 },
] as const;
const trainings = [{ id: "O1", title: "Lassen", cluster: "a", department: "Productie" }] as const;

describe("W-BUD-01 budgetExceeded", () => {
  it("names the cents above what was granted", () => {
    expect(
      found("W-BUD-01", aPlan({ organisation: { budgetGranted: 199_999 }, trainings, budgetLines: lines })),
    ).toEqual([
      {
        at: "organisation//budgetGranted",
        facts: { department: null, cluster: null, costCentre: null, planned: 200_000, granted: 199_999, over: 1 },
      },
    ]);
  });

  it("compares a frame with its own department and cluster", () => {
    expect(
      found(
        "W-BUD-01",
        aPlan({
          trainings,
          budgetLines: lines,
          budgetFrames: [
            { id: "K1", department: "productie", granted: 100_000 },
            { id: "K2", cluster: "b", granted: 0 },
            { id: "K3", department: "Productie", cluster: "a", granted: 200_000 },
          ],
        }),
      ),
    ).toEqual([
      {
        at: "budgetFrames/K1/granted",
        facts: {
          department: "productie",
          cluster: null,
          costCentre: null,
          planned: 200_000,
          granted: 100_000,
          over: 100_000,
        },
      },
    ]);
  });

  it("accepts a plan that uses the budget to the last cent", () => {
    expect(
      found("W-BUD-01", aPlan({ organisation: { budgetGranted: 200_000 }, trainings, budgetLines: lines })),
    ).toEqual([]);
  });

  it("leaves out lines of another scenario than the active one", () => {
    expect(
      found(
        "W-BUD-01",
        aPlan({
          organisation: { budgetGranted: 100 },
          scenarios: [{ scenario: "granted", active: true }],
          trainings,
          budgetLines: lines.map((line) => ({ ...line, scenario: "needed" as const })),
        }),
      ),
    ).toEqual([]);
  });
});
