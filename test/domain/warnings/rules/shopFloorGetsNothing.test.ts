import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const line = { costType: "courseFee", quantity: 1, unitPrice: 100_000 } as const;

describe("W-PRI-04 shopFloorGetsNothing", () => {
  it("names a plan that spends nothing on cluster d", () => {
    expect(
      found(
        "W-PRI-04",
        aPlan({
          trainings: [
            { id: "O1", cluster: "a" },
            { id: "O2", cluster: "d" },
          ],
          budgetLines: [{ ...line, trainingId: "O1" }],
        }),
      ),
    ).toEqual([{ at: "trainings//cluster", facts: { total: 100_000 } }]);
  });

  it("is silent when cluster d gets something", () => {
    expect(
      found(
        "W-PRI-04",
        aPlan({
          trainings: [
            { id: "O1", cluster: "a" },
            { id: "O2", cluster: "d" },
          ],
          budgetLines: [
            { ...line, trainingId: "O1" },
            { ...line, trainingId: "O2", unitPrice: 1 },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("is silent while nothing costs anything", () => {
    expect(found("W-PRI-04", aPlan({ trainings: [{ cluster: "a" }] }))).toEqual([]);
  });
});
