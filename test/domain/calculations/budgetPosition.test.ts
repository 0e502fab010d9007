import { describe, expect, it } from "vitest";
import { budgetPosition } from "../../../src/domain/calculations/budgetPosition";

describe("where a budget stands", () => {
  it("shows what is left, what to expect and how much is used", () => {
    const position = budgetPosition({
      granted: 6_000_000,
      realised: 2_140_000,
      committed: 1_325_000,
      stillPlanned: 2_790_000,
    });
    expect(position).toMatchObject({
      available: 2_535_000,
      forecast: 6_255_000,
      overspend: 255_000,
      overspendShare: 0.0425,
    });
    expect(position.used).toBeCloseTo(0.3567, 4);
    expect(position.expectedUse).toBe(1.0425);
  });

  it("has no shares without a granted budget", () => {
    const position = budgetPosition({ granted: 0, realised: 100, committed: 0, stillPlanned: 0 });
    expect(position).toMatchObject({ available: -100, used: null, overspendShare: null, expectedUse: null });
  });
});
