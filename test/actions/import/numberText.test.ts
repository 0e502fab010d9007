import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberFromParts, numberPartsFrom } from "../../../src/actions/import/numberText";

const read = (text: string, decimal: "," | "."): number | null => {
  const parts = numberPartsFrom(text);
  return parts && numberFromParts(parts, decimal);
};

describe("numberText", () => {
  it.each([
    ["€ 1.250,00", ",", 1250],
    ["1.250,00 €", ",", 1250],
    ["$510.83", ".", 510.83],
    ["1 250,5", ",", 1250.5],
    ["1\u00a0250", ",", 1250],
    ["1'250.50", ".", 1250.5],
    ["80 %", ",", 0.8],
    ["-7,5", ",", -7.5],
    ["(7,50)", ",", -7.5],
    ["250,-", ",", 250],
    ["1.250", ",", 1250],
    ["1.250", ".", 1.25],
  ] as const)("reads %s with decimal sign %s as %d", (text, decimal, value) => {
    expect(read(text, decimal)).toBeCloseTo(value, 9);
  });

  it.each(["abc", "12a", "1,2,3,4", "1.2.3", "12-13", "", "€"])("finds no number in %j", (text) => {
    expect(numberPartsFrom(text)).toBeNull();
  });

  it("reads back what a Dutch, French or English notation wrote", () => {
    const notations = [
      ["nl-NL", ","],
      ["fr-BE", ","],
      ["en-US", "."],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999_99, max: 9_999_999_99 }),
        fc.constantFrom(...notations),
        (cents, [locale, decimal]) => {
          const text = (cents / 100).toLocaleString(locale, { minimumFractionDigits: 2 });
          expect(read(text, decimal)).toBeCloseTo(cents / 100, 6);
        },
      ),
    );
  });
});
