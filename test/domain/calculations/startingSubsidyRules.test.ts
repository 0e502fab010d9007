import { describe, expect, it } from "vitest";
import { startingSubsidyRules } from "../../../src/domain/calculations/startingSubsidyRules";

describe("rules from the starting amounts", () => {
  it("has money in cents and time in minutes", () => {
    expect(startingSubsidyRules.kmo).toEqual({
      rate: { small: { general: 0.3, cyberOrEnergy: 0.45 }, medium: { general: 0.2, cyberOrEnergy: 0.35 } },
      ceiling: 750_000,
      minimum: 10_000,
    });
    expect(startingSubsidyRules.leave).toEqual({ hourlyRate: 2130, maximum: 7500, minimum: 1920, minimumFte: 0.5 });
    expect(startingSubsidyRules.slim).toEqual({ rate: 0.6, minimum: 500_000, maximum: 2_499_900 });
    expect(startingSubsidyRules.repayment).toEqual({ shares: [0.8, 0.5, 0.2], wageCap: 0.3, longestTerm: 36 });
  });
});
