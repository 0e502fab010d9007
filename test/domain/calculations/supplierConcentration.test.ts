import { describe, expect, it } from "vitest";
import { supplierConcentration } from "../../../src/domain/calculations/supplierConcentration";

describe("concentration of suppliers", () => {
  const purchases = [
    ["A", 2_400_000],
    ["B", 900_000],
    ["C", 450_000],
    ["D", 250_000],
  ].map(([supplier, spend]) => ({ supplier: String(supplier), spend: Number(spend) }));

  it("gives shares and the index", () => {
    const { shares, index } = supplierConcentration(purchases);
    expect(shares.map(({ share }) => share)).toEqual([0.6, 0.225, 0.1125, 0.0625]);
    expect(index).toBeCloseTo(0.427, 3);
  });

  it("is 1 for one supplier and unknown without spend", () => {
    expect(supplierConcentration([{ supplier: "A", spend: 5 }]).index).toBe(1);
    expect(supplierConcentration([]).index).toBeNull();
  });

  it("does not change when a purchase is split", () => {
    const split = purchases.flatMap(({ supplier, spend }) => [
      { supplier, spend: spend - 100 },
      { supplier, spend: 100 },
    ]);
    expect(supplierConcentration(split)).toEqual(supplierConcentration(purchases));
  });
});
