import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberFromCell } from "../../../src/functions/cells/numberFromCell";
import { FunctionProblem } from "../../../src/functions/functionProblem";

const problemOf = (cell: unknown) => {
  try {
    return numberFromCell(cell);
  } catch (problem) {
    return problem instanceof FunctionProblem ? problem.problem : problem;
  }
};

describe("numbers in cells", () => {
  it.each([
    ["38,5", 38.5],
    ["38.5", 38.5],
    ["1250", 1250],
    ["1.250,00", 1250],
    ["1,250.50", 1250.5],
    ["1.250.000", 1_250_000],
    ["1 250", 1250],
    ["1\u00a0250,75", 1250.75],
    ["€ 1.250,00", 1250],
    ["12,50 €", 12.5],
    ["€ 1.250,-", 1250],
    ["40,--", 40],
    ["-1.250.000,-", -1_250_000],
    ["-5", -5],
    ["\u22125,5", -5.5],
    ["21 %", 0.21],
    ["7,6%", 0.076],
    ["0.250", 0.25],
    ["12.3456", 12.3456],
    [",5", 0.5],
    ["  42 ", 42],
  ])("%s is %d", (text, value) => {
    expect(numberFromCell(text)).toBeCloseTo(value, 12);
  });

  it.each([[",-"], ["-"], ["€"], ["12 5"], ["%1"], ["5 % %"], ["1.25.0"], ["0,"], ["--5"]])(
    "%s is no number",
    (text) => {
      expect(problemOf(text)).toBe("notANumber");
    },
  );

  it.each([["1.250"], ["1,250"], ["12.345"], ["-1.250"], ["€ 1.250"], ["999,000"]])(
    "%s could be thousands or decimals",
    (text) => {
      expect(problemOf(text)).toBe("ambiguousNumber");
    },
  );

  it.each([
    ["twaalf"],
    ["12 apen"],
    ["1.2.3"],
    ["1,2,3"],
    ["1.250,000,00"],
    ["--5"],
    ["."],
    ["5-3"],
    [true],
    [Number.NaN],
    [Infinity],
    ["1e3"],
    ["0x1F"],
  ])("%s is not a number", (cell) => {
    expect(problemOf(cell)).toBe("notANumber");
  });

  it("reads every number as Dutch and English people write it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
        const value = cents / 100;
        const [dutch, english] = ["nl-NL", "en-GB"].map((locale) =>
          new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value),
        );
        expect(numberFromCell(dutch)).toBe(value);
        expect(numberFromCell(english)).toBe(value);
      }),
    );
  });
});
