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

  it("names suppliers from large to small, equal ones by name, in whichever order they were paid", () => {
    const bills = [
      { supplier: "B", spend: 100 },
      { supplier: "C", spend: 50 },
      { supplier: "D", spend: 300 },
      { supplier: "A", spend: 100 },
      { supplier: "C", spend: 50 },
    ];
    const names = (list: typeof bills) => supplierConcentration(list).shares.map(({ supplier }) => supplier);
    expect(names(bills)).toEqual(["D", "A", "B", "C"]);
    expect(names(bills.toReversed())).toEqual(["D", "A", "B", "C"]);
  });

  it("has no shares when what was paid came back", () => {
    const returned = [
      { supplier: "A", spend: 5 },
      { supplier: "B", spend: -5 },
    ];
    expect(supplierConcentration(returned)).toEqual({ shares: [], index: null });
  });
});
