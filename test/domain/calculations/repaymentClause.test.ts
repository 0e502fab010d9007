import { describe, expect, it } from "vitest";
import { repaymentClause, repaymentObstacle } from "../../../src/domain/calculations/repaymentClause";
import { startingSubsidyRules } from "../../../src/domain/calculations/startingSubsidyRules";

describe("Belgian repayment clause", () => {
  it.each([
    [600_000, 36, 10, null, 480_000],
    [600_000, 36, 14, null, 300_000],
    [600_000, 36, 30, null, 120_000],
    [600_000, 36, 36, null, 0],
    [600_000, 36, 12, null, 300_000],
    [600_000, 36, 24, null, 120_000],
    [1_200_000, 36, 3, 3_000_000, 900_000],
    [600_000, 36, 0, null, 480_000],
    [600_000, 36, 37, null, 0],
    [600_000, 0, 0, null, 0],
    [600_000, -36, 0, null, 0],
    [600_000, 36, 120, null, 0],
  ])("of %i cents over %i months, left after %i, is due for %s pay: %i", (cost, term, months, pay, due) => {
    expect(repaymentClause(cost, term, months, pay, startingSubsidyRules.repayment)).toBe(due);
  });

  const facts = {
    legallyRequired: false,
    bottleneckJob: false,
    hours: 80,
    cost: 0,
    minimumHours: 80,
    minimumCost: 422_378,
  };

  it("is allowed only for large, voluntary training", () => {
    expect(repaymentObstacle(facts)).toBeNull();
    expect(repaymentObstacle({ ...facts, legallyRequired: true })).toBe("legallyRequired");
    expect(repaymentObstacle({ ...facts, legallyRequired: true, bottleneckJob: true })).toBeNull();
    expect(repaymentObstacle({ ...facts, hours: 79 })).toBe("tooSmall");
    expect(repaymentObstacle({ ...facts, hours: 79, cost: 422_378 })).toBeNull();
  });
});
