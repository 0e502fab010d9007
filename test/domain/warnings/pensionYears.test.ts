import { describe, expect, it } from "vitest";
import { pensionAge, pensionYears } from "../../../src/domain/warnings/pensionYears";
import { aPlan } from "../../builders/aPlan";

const belgian = aPlan({ organisation: { country: "BE" } });
const dutch = aPlan({ organisation: { country: "NL" } });

describe("the year of the pension age", () => {
  it.each([
    [1961, 2027],
    [1963, 2029],
    [1964, 2031],
    [1970, 2037],
  ])("of a Belgian born in %i is %i: 66 for those born up to 1963, 67 after", (birthYear, year) => {
    expect(pensionYears(belgian)(birthYear)).toBe(year);
  });

  it.each([
    [1960, 2027],
    [1961, 2028],
    [1965, 2032],
  ])("of a Dutch person born in %i is %i: 67, and three months more from 2028", (birthYear, year) => {
    expect(pensionYears(dutch)(birthYear)).toBe(year);
    expect(pensionAge(dutch, year)).toBe(year < 2028 ? 67 : 67.25);
  });

  it("follows the plan's own parameters, and is the lower of both in a company in both countries", () => {
    const legalParameters = [{ code: "NL.pension.age", value: 65, validFrom: "2020-01-01" }];
    expect(pensionYears(aPlan({ organisation: { country: "NL" }, legalParameters }))(1961)).toBe(2026);
    expect(pensionAge(aPlan({ organisation: { country: "BE+NL" } }), 2027)).toBe(66);
  });
});
