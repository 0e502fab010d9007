import { describe, expect, it } from "vitest";
import { detectNumbers } from "../../../src/actions/import/detectNumbers";

const inRows = (...texts: string[]) => texts.map((text, index) => ({ text, row: index + 2, count: 1 }));

describe("detectNumbers", () => {
  it("knows the comma by an amount with both signs, and says which", () => {
    expect(detectNumbers(inRows("1.250", "€ 1.250,00"))).toEqual({
      decimal: ",",
      sample: "€ 1.250,00",
      row: 3,
      doubtful: 1,
      currencies: ["€"],
    });
  });

  it.each([
    [["510.83", "1,250"], "."],
    [["0,125"], ","],
    [["1.250.000"], ","],
    [["1 250,5"], ","],
    [["12", "7"], "none"],
    [["1.250", "3.100"], "unknown"],
    [["1.250,00", "1,250.00"], "perCell"],
  ])("%j: decimal sign %s", (texts, decimal) => {
    expect(detectNumbers(inRows(...texts)).decimal).toBe(decimal);
  });
});
