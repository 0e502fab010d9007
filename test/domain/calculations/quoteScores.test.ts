import { describe, expect, it } from "vitest";
import { priceNorms, quoteScores } from "../../../src/domain/calculations/quoteScores";

describe("comparing quotes", () => {
  it("norms prices against the lowest", () => {
    expect(priceNorms([290_000, 340_000, 260_000]).map((norm) => Number(norm.toFixed(3)))).toEqual([0.897, 0.765, 1]);
    expect(priceNorms([0, 100])).toEqual([1, 0]);
  });

  it("weighs price, quality and dates", () => {
    const [first] = quoteScores([{ price: 100, quality: 8, dates: 5 }], { price: 0.5, quality: 0.3, dates: 0.2 });
    expect(first).toBeCloseTo(0.5 + 0.24 + 0.1, 10);
  });

  it("leaves out what was not judged", () => {
    expect(quoteScores([{ price: 100, quality: null, dates: null }])).toEqual([1]);
    expect(quoteScores([{ price: 100, quality: null, dates: 1 }], { price: 0, quality: 1, dates: 0 })).toEqual([null]);
  });
});
