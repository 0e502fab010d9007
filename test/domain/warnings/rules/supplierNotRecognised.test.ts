import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-SUB-02: who is exempt", () => {
  const places = (supplier: object, subsidy: object, more: PlanSketch = {}) =>
    placesFound("W-SUB-02", {
      trainings,
      suppliers: [{ id: "L1", name: "Cursusland", ...supplier }],
      subsidies: [{ id: "S1", kind: "vov", trainingId: "O1", ...subsidy }],
      ...more,
    });
  const missing = ["subsidies/S1/trainingId"];

  it.each<[string, object, object, readonly string[]]>([
    ["a kmo number is no registration for training leave", { kmoNumber: "DV.O123" }, {}, missing],
    ["registration for training leave is no kmo number", { vovRegistered: true }, { kind: "kmoPortefeuille" }, missing],
    ["a supplier that says no is not registered", { vovRegistered: false }, {}, missing],
    ["a registered supplier is enough for training leave", { vovRegistered: true }, {}, []],
    ["a kmo number is enough for the kmo-portefeuille", { kmoNumber: "DV.O123" }, { kind: "kmoPortefeuille" }, []],
    ["a sector fund asks for neither", {}, { kind: "sectorFund" }, []],
    ["a subsidy that was refused needs nothing more", {}, { status: "rejected" }, []],
    ["a subsidy of no known kind asks for nothing", {}, { kind: null }, []],
    ["a subsidy for no training has no supplier", {}, { trainingId: null }, []],
  ])("%s", (_fact, supplier, subsidy, expected) => {
    expect(places(supplier, subsidy)).toEqual(expected);
  });

  it("a training without supplier, or with one that is not on the list", () => {
    expect(places({}, {}, { trainings: [{ id: "O1", title: "Excel" }] })).toEqual([]);
    expect(places({}, {}, { trainings: [{ id: "O1", title: "Excel", supplierId: "L9" }] })).toEqual([]);
  });
});
