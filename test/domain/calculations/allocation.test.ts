import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocation } from "../../../src/domain/calculations/allocation";

describe("dividing an amount", () => {
  it("gives the fund contribution of men and women by staff cost", () => {
    expect(allocation(270_000, [1_580_000, 1_020_000])).toEqual([164_077, 105_923]);
  });

  it("gives a cent that cannot be divided to the first of equals", () => {
    expect(allocation(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocation(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
  });

  it("sees that remainders are equal also of parts that differ in size", () => {
    expect(allocation(4455, [3, 4, 2, 1])).toEqual([1337, 1782, 891, 445]);
    expect(allocation(30, [16, 9, 17])).toEqual([12, 6, 12]);
    expect(allocation(209, [3, 1, 18])).toEqual([29, 9, 171]);
  });

  it("gives the cents that are left to the parts that come nearest to one more", () => {
    expect(allocation(100, [1, 2])).toEqual([33, 67]);
    expect(allocation(10, [62, 38])).toEqual([6, 4]);
    expect(allocation(-10, [62, 38])).toEqual([-6, -4]);
  });

  it("gives nothing, and not less than nothing, to a part without weight", () => {
    expect(allocation(-100, [1, 0])).toEqual([-100, 0]);
  });

  it("divides nothing when no part has weight", () => {
    expect(allocation(500, [0, 0])).toEqual([0, 0]);
  });

  it("always adds up to the amount, and no part is a cent away from its share", () => {
    const weights = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 1000, noNaN: true })),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), weights, (total, parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(whole > 1e-6);
        const divided = allocation(total, parts);
        expect(divided.reduce((sum, part) => sum + part, 0)).toBe(total);
        divided.forEach((part, index) => {
          expect(Math.abs(part - (total * (parts[index] ?? 0)) / whole)).toBeLessThan(1.001);
        });
      }),
    );
  });
});
