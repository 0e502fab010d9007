import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const trainings = [{ id: "O1", title: "Excel", supplierId: "L1" }];

describe("W-SUB-02 supplierNotRecognised", () => {
  it("names a supplier without kmo number, and one not registered for training leave", () => {
    expect(
      found(
        "W-SUB-02",
        aPlan({
          trainings,
          suppliers: [{ id: "L1", name: "Cursusland" }],
          subsidies: [
            { id: "S1", name: "kmo", kind: "kmoPortefeuille", trainingId: "O1" },
            { id: "S2", name: "VOV", kind: "vov", trainingId: "O1" },
          ],
        }),
      ),
    ).toEqual([
      { at: "subsidies/S1/trainingId", facts: { supplier: "Cursusland", training: "Excel", kind: "kmoPortefeuille" } },
      { at: "subsidies/S2/trainingId", facts: { supplier: "Cursusland", training: "Excel", kind: "vov" } },
    ]);
  });

  it("is silent when recognised, and for a subsidy that asks no recognition", () => {
    expect(
      found(
        "W-SUB-02",
        aPlan({
          trainings,
          suppliers: [{ id: "L1", name: "Cursusland", kmoNumber: "DV.O123", vovRegistered: true }],
          subsidies: [
            { kind: "kmoPortefeuille", trainingId: "O1" },
            { kind: "vov", trainingId: "O1" },
            { kind: "sectorFund", trainingId: "O1" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
