import { describe, expect, it } from "vitest";
import { vatCost } from "../../../src/domain/calculations/vatCost";

describe("cost with VAT", () => {
  it.each([
    [0.21, 0.4, 326_540],
    [0.21, 1, 290_000],
    [0, 0.4, 290_000],
    [0.21, 0, 350_900],
  ])("2,900 euro at %d VAT of which %d is deductible costs %i cents", (rate, deductible, cents) => {
    expect(vatCost(290_000, rate, deductible)).toBe(cents);
  });

  it("holds 365.40 euro of the 609.00 of VAT when 40 % of it is deductible", () => {
    expect(vatCost(290_000, 0.21, 0) - 290_000).toBe(60_900);
    expect(vatCost(290_000, 0.21, 0.4) - 290_000).toBe(36_540);
  });
});
