import { describe, expect, it } from "vitest";
import { returnOnTraining } from "../../../src/domain/calculations/returnOnTraining";

describe("return on training", () => {
  it("is 60 % on benefits that count for 24,000", () => {
    const found = returnOnTraining({ benefit: 6_000_000, isolation: 0.5, confidence: 0.8, cost: 1_500_000 });
    expect(found).toEqual({ returnOnInvestment: 0.6, benefitCostRatio: 1.6, paybackMonths: 7.5 });
  });

  it("is a loss of 40 % on 9,000", () => {
    const found = returnOnTraining({ benefit: 900_000, isolation: 1, confidence: 1, cost: 1_500_000 });
    expect(found).toMatchObject({ returnOnInvestment: -0.4, benefitCostRatio: 0.6, paybackMonths: 20 });
  });

  it("is unknown for what cost nothing, and never pays back without benefit", () => {
    expect(returnOnTraining({ benefit: 1, isolation: 1, confidence: 1, cost: 0 })).toBeNull();
    expect(returnOnTraining({ benefit: 0, isolation: 1, confidence: 1, cost: 5 })?.paybackMonths).toBeNull();
  });
});
