import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

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
