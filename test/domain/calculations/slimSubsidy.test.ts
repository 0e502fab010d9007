import { describe, expect, it } from "vitest";
import { slimSubsidy } from "../../../src/domain/calculations/slimSubsidy";
import { startingSubsidyRules } from "../../../src/domain/calculations/startingSubsidyRules";

describe("SLIM", () => {
  it.each([
    [3_000_000, 1_800_000],
    [5_000_000, 2_499_900],
    [500_000, 300_000],
    [499_900, 0],
  ])("on %i cents pays %i", (costs, grant) => {
    expect(slimSubsidy(costs, startingSubsidyRules.slim)).toBe(grant);
  });
});
