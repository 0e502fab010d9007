import { describe, expect, it } from "vitest";
import { adHocShare } from "../../../src/domain/calculations/adHocShare";

describe("ad-hoc spend", () => {
  it("is what has no need or no goal behind it", () => {
    const spending = [
      { spend: 600, hasNeed: true, hasGoal: true },
      { spend: 300, hasNeed: true, hasGoal: false },
      { spend: 100, hasNeed: false, hasGoal: true },
    ];
    expect(adHocShare(spending)).toBe(0.4);
    expect(adHocShare([])).toBeNull();
  });
});
