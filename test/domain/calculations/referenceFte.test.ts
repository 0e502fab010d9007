import { describe, expect, it } from "vitest";
import { referenceFte, trainingRightCategory } from "../../../src/domain/calculations/referenceFte";

describe("reference FTE", () => {
  it.each([
    [[19.6, 20.4, 20.8, 19.9], 20.175, "twentyOrMore"],
    [[19.2, 19.8, 20.6, 19.6], 19.8, "tenToNineteen"],
    [[null, 20.4, 20.8, 19.9], 20.366_666_7, "twentyOrMore"],
    [[9, 9.5, null, null], 9.25, "underTen"],
  ] as const)("of %j is %d", (quarters, mean, category) => {
    const fte = referenceFte(quarters) ?? Number.NaN;
    expect(fte).toBeCloseTo(mean, 6);
    expect(trainingRightCategory(fte)).toBe(category);
  });

  it("falls in the class of the limits that are given", () => {
    expect(trainingRightCategory(20, { most: 25, some: 12 })).toBe("tenToNineteen");
    expect(trainingRightCategory(11, { most: 25, some: 12 })).toBe("underTen");
  });

  it("is unknown when no quarter was declared", () => {
    expect(referenceFte([null, null, null, null])).toBeNull();
  });

  it.each([
    [20, "twentyOrMore"],
    [19.99, "tenToNineteen"],
    [10, "tenToNineteen"],
    [9.99, "underTen"],
  ])("of %d is in the class %s", (fte, category) => {
    expect(trainingRightCategory(fte)).toBe(category);
  });
});
