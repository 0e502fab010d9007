import { describe, expect, it } from "vitest";
import { systemKeys } from "../../../../src/domain/warnings/systemKeys";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const budgetLines = [{ costType: "courseFee", quantity: 1, unitPrice: 600_000 }] as const;
const totals = (first: string, second: string) => [
  { key: systemKeys.departmentNet("Productie"), value: first },
  { key: systemKeys.departmentNet("Verkoop"), value: second },
];

describe("W-CON-04 departmentsDifferFromPlan", () => {
  it("names a difference of more than a cent", () => {
    expect(found("W-CON-04", aPlan({ budgetLines, systemValues: totals("400000", "199998") }))).toEqual([
      { at: "budgetLines//", facts: { departments: 599_998, plan: 600_000, difference: expect.any(Number) } },
    ]);
  });

  it("accepts one cent", () => {
    expect(found("W-CON-04", aPlan({ budgetLines, systemValues: totals("400000", "199999") }))).toEqual([]);
  });
});

describe("W-CON-04: when there is nothing to compare", () => {
  it("is silent while no file was taken over, and while a total is not a number", () => {
    expect(placesFound("W-CON-04", { budgetLines })).toEqual([]);
    expect(placesFound("W-CON-04", { budgetLines, systemValues: totals("400000", "onbekend") })).toEqual([]);
  });
});
