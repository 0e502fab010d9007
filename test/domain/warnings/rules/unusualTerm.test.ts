import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-VIS-02 unusualTerm", () => {
  it("names a plan of six years", () => {
    expect(found("W-VIS-02", aPlan({ organisation: { termFrom: 2027, termTo: 2032 } }))).toEqual([
      { at: "organisation//termTo", facts: { from: 2027, to: 2032, years: 6 } },
    ]);
  });

  it("names a plan of one year", () => {
    expect(found("W-VIS-02", aPlan({ organisation: { termFrom: 2027, termTo: 2027 } }))).toEqual([
      { at: "organisation//termTo", facts: { from: 2027, to: 2027, years: 1 } },
    ]);
  });

  it("accepts two and five years", () => {
    expect(found("W-VIS-02", aPlan({ organisation: { termFrom: 2027, termTo: 2031 } }))).toEqual([]);
    expect(found("W-VIS-02", aPlan({ organisation: { termFrom: 2027, termTo: 2028 } }))).toEqual([]);
  });

  it("is silent while the term is half known", () => {
    expect(found("W-VIS-02", aPlan({ organisation: { termFrom: 2027 } }))).toEqual([]);
    expect(found("W-VIS-02", aPlan({ organisation: { termTo: 2027 } }))).toEqual([]);
  });
});
