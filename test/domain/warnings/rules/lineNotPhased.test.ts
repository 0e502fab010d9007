import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const line = {
  id: "R1",
  description: "Trainer",
  trainingId: "O1",
  costType: "trainerFee",
  quantity: 2,
  unitPrice: 145_000,
} as const;

describe("W-BUD-05 lineNotPhased", () => {
  it("names a line without month whose training has no days", () => {
    expect(found("W-BUD-05", aPlan({ trainings: [{ id: "O1", title: "VCA" }], budgetLines: [line] }))).toEqual([
      { at: "budgetLines/R1/month", facts: { line: "Trainer", amount: 290_000 } },
    ]);
  });

  it("is silent with a month", () => {
    expect(found("W-BUD-05", aPlan({ budgetLines: [{ ...line, month: "2027-05" }] }))).toEqual([]);
  });

  it("is silent with a training day", () => {
    expect(
      found(
        "W-BUD-05",
        aPlan({
          trainings: [{ id: "O1", title: "VCA" }],
          sessions: [{ id: "S1", trainingId: "O1", status: "proposed" }],
          trainingDays: [{ sessionId: "S1", date: "2027-05-10" }],
          budgetLines: [line],
        }),
      ),
    ).toEqual([]);
  });

  it("does not ask a month of a percentage", () => {
    expect(
      found(
        "W-BUD-05",
        aPlan({
          budgetLines: [
            { ...line, month: "2027-05" },
            { trainingId: "O1", costType: "overhead", quantity: 8, unit: "percent" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
