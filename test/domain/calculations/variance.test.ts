import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { variance } from "../../../src/domain/calculations/variance";

const thresholds = { share: 0.05, amount: 50_000 };

describe("difference with a base", () => {
  it.each([
    [6_255_000, 6_000_000, 255_000, 0.0425, false],
    [6_300_000, 6_000_000, 300_000, 0.05, true],
    [5_700_000, 6_000_000, -300_000, -0.05, true],
    [110_000, 100_000, 10_000, 0.1, false],
    [550_000, 500_000, 50_000, 0.1, true],
    [549_999, 500_000, 49_999, 0.099_998, false],
    [450_000, 500_000, -50_000, -0.1, true],
  ])("%i against %i is %i", (amount, base, difference, share, flagged) => {
    expect(variance(amount, base, thresholds)).toEqual({ difference, share, flagged });
  });

  it("is new when there was nothing", () => {
    expect(variance(70_000, 0, thresholds)).toEqual({ difference: 70_000, share: null, flagged: true });
    expect(variance(0, 0, { share: 0, amount: 0 }).flagged).toBe(false);
  });

  it("adds up over the rows to the difference of the totals", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 1e8 }), fc.integer({ min: 0, max: 1e8 }))), (rows) => {
        const differences = rows.map(([amount, base]) => variance(amount, base, thresholds).difference);
        const total = (place: 0 | 1) => rows.reduce((sum, row) => sum + row[place], 0);
        expect(differences.reduce((sum, difference) => sum + difference, 0)).toBe(total(0) - total(1));
      }),
    );
  });
});
