import { expect, it } from "vitest";
import { grantedBudget } from "../../../src/domain/calculations/grantedBudget";
import { aPlan } from "../../builders/aPlan";

const budgetFrames = [{ granted: 100_000 }, { granted: null }, { granted: 50_000 }];

it("is that of the whole organisation, or else of its parts together", () => {
  expect(grantedBudget(aPlan({ organisation: { budgetGranted: 120_000 }, budgetFrames }))).toBe(120_000);
  expect(grantedBudget(aPlan({ organisation: { budgetGranted: 0 }, budgetFrames }))).toBe(0);
  expect(grantedBudget(aPlan({ budgetFrames }))).toBe(150_000);
});

it("is unknown while nobody granted anything", () => {
  expect(grantedBudget(aPlan())).toBe(null);
});
