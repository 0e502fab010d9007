import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const spent = (supplierId: string, amount: number) => ({
  supplierId,
  amount,
  date: "2027-02-01",
  status: "realised" as const,
});
const suppliers = [
  { id: "L1", name: "Cursusland" },
  { id: "L2", name: "Leerhuis" },
];

describe("W-LEV-02 oneSupplierDominates", () => {
  it("names a share over 60 %", () => {
    expect(found("W-LEV-02", aPlan({ suppliers, expenses: [spent("L1", 61_000), spent("L2", 39_000)] }))).toEqual([
      { at: "suppliers/L1/", facts: { supplier: "Cursusland", share: 0.61, limit: 0.6 } },
    ]);
  });

  it("accepts exactly 60 %", () => {
    expect(found("W-LEV-02", aPlan({ suppliers, expenses: [spent("L1", 60_000), spent("L2", 40_000)] }))).toEqual([]);
  });
});

describe("W-LEV-02: what counts", () => {
  const places = (...expenses: NonNullable<PlanSketch["expenses"]>) => placesFound("W-LEV-02", { suppliers, expenses });

  it("is spending with a supplier and an amount", () => {
    expect(places(spent("L1", 60_000), { ...spent("L2", 40_000), supplierId: null })).toEqual(["suppliers/L1/"]);
    expect(places(spent("L1", 61_000), spent("L2", 39_000), { amount: 90_000 })).toEqual(["suppliers/L1/"]);
    expect(places(spent("L1", 61_000), { supplierId: "L2" })).toEqual(["suppliers/L1/"]);
    expect(places()).toEqual([]);
  });

  it("is not a supplier that is no longer on the list, nor the only one on it", () => {
    expect(places(spent("L9", 90_000), spent("L2", 10_000))).toEqual([]);
    const onlyOne = { suppliers: suppliers.slice(0, 1), expenses: [spent("L1", 100)] };
    expect(placesFound("W-LEV-02", onlyOne)).toEqual([]);
  });
});
