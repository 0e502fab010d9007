import { describe, expect, it } from "vitest";
import { contractDiscounts } from "../../../src/domain/calculations/contractDiscounts";

const purchase = (paid: number, participants: number) => ({ paid, listPrice: 50_000, participants });

describe("discounts of a contract", () => {
  it("adds up what was paid below list price", () => {
    expect(contractDiscounts([purchase(450_000, 10)], null)).toEqual({ realised: 50_000, missed: 0 });
  });

  it("misses the step when orders were split that reach it together", () => {
    const split = [purchase(300_000, 6), purchase(300_000, 6)];
    expect(contractDiscounts(split, { from: 10, discount: 0.1 })).toEqual({ realised: 0, missed: 60_000 });
    expect(contractDiscounts(split, { from: 13, discount: 0.1 }).missed).toBe(0);
  });

  it("misses no more than the step promises when more was paid than the list price", () => {
    const dear = [purchase(700_000, 12)];
    expect(contractDiscounts(dear, { from: 12, discount: 0.1 })).toEqual({ realised: -100_000, missed: 60_000 });
  });
});
