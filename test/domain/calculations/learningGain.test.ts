import { describe, expect, it } from "vitest";
import { learningGain } from "../../../src/domain/calculations/learningGain";

describe("learning gain", () => {
  it("is the share of what could be gained", () => {
    expect(learningGain(55, 82)).toBeCloseTo(0.6, 10);
    expect(learningGain(50, 40)).toBe(-0.2);
  });

  it("does not exist when the first score was the maximum", () => {
    expect(learningGain(10, 10, 10)).toBeNull();
  });
});
