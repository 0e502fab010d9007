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

describe("W-BUD-05: lines of no training, and lines of nothing", () => {
  it("asks no month of a line without an amount", () => {
    expect(found("W-BUD-05", aPlan({ budgetLines: [{ ...line, quantity: 0 }] }))).toEqual([]);
  });

  it("asks the month of a line of no training, whatever days other sessions without a training have", () => {
    const plan = aPlan({
      sessions: [{ id: "S1", status: "proposed" }],
      trainingDays: [{ sessionId: "S1", date: "2027-05-10" }],
      budgetLines: [{ ...line, trainingId: null }],
    });
    expect(found("W-BUD-05", plan).map(({ at }) => at)).toEqual(["budgetLines/R1/month"]);
  });
});
