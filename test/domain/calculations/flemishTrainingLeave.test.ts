import { describe, expect, it } from "vitest";
import { flemishTrainingLeave } from "../../../src/domain/calculations/flemishTrainingLeave";
import { startingSubsidyRules } from "../../../src/domain/calculations/startingSubsidyRules";

describe("Flemish training leave", () => {
  it.each([
    [1, 40, 85_200],
    [1, 140, 266_250],
    [0.8, 110, 213_000],
    [0.4, 40, 0],
    [0.5, 40, 85_200],
    [1, 31, 0],
    [1, 32, 68_160],
  ])("for %d FTE and %i hours pays %i cents", (fte, hours, cents) => {
    expect(flemishTrainingLeave(fte, hours * 60, startingSubsidyRules.leave)).toBe(cents);
  });
});
