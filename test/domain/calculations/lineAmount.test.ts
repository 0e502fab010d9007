import { describe, expect, it } from "vitest";
import { lineAmount } from "../../../src/domain/calculations/lineAmount";

const line = (quantity: number, unitPrice: number, vatRate = 0, vatDeductible = 0) =>
  lineAmount({ quantity, unitPrice, vatRate, vatDeductible });

describe("amount of a budget line", () => {
  it.each([
    [2, 1450, 290_000],
    [12, 45, 54_000],
    [24, 28, 67_200],
    [960, 0.23, 22_080],
    [1, 1.005, 101],
    [-1, 1050, -105_000],
  ])("%d times %d euro is %i cents", (quantity, price, cents) => {
    expect(line(quantity, price)).toBe(cents);
  });

  it("adds the VAT that cannot be deducted and rounds once", () => {
    expect(line(2, 1450, 0.21, 0.4)).toBe(326_540);
    expect(line(3, 0.33, 0.21, 0)).toBe(120);
  });
});
