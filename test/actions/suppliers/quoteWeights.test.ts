import fc from "fast-check";
import { expect, it } from "vitest";
import { startingWeights, weightsOf } from "../../../src/actions/suppliers/quoteWeights";

it("begins with the usual weights", () => {
  expect(weightsOf(startingWeights)).toEqual({ price: 0.4, quality: 0.4, dates: 0.2 });
});

it("always adds up to one, also when nothing is to count", () => {
  const part = fc.integer({ min: 0, max: 10 });
  fc.assert(
    fc.property(part, part, part, (price, quality, dates) => {
      const weights = weightsOf({ price, quality, dates });
      expect(weights.price + weights.quality + weights.dates).toBeCloseTo(1, 10);
    }),
  );
});
