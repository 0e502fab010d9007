import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centsFromEuros, roundedCents } from "../../../src/domain/calculations/roundedCents";

describe("rounding to whole cents", () => {
  it.each([
    [1.005, 101],
    [2.675, 268],
    [-1.005, -101],
    [0.125, 13],
    [417.024, 41_702],
    [260.64, 26_064],
    [1340.645, 134_065],
    [0, 0],
  ])("%f euro is %i cents, half away from zero as Excel rounds", (euros, cents) => {
    expect(centsFromEuros(euros)).toBe(cents);
  });

  it("never gives minus zero", () => {
    expect(Object.is(roundedCents(-0.2), -0)).toBe(false);
  });

  it("leaves whole cents alone and mirrors the sign", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (cents, amount) => {
          expect(roundedCents(cents)).toBe(cents);
          expect(roundedCents(-amount)).toBe(0 - roundedCents(amount));
        },
      ),
    );
  });

  it("rounds an amount typed with three decimals as on paper", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (thousandths) => {
        expect(centsFromEuros(thousandths / 1000)).toBe(Math.floor((thousandths + 5) / 10));
      }),
    );
  });
});
