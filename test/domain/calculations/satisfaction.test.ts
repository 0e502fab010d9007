import { describe, expect, it } from "vitest";
import { satisfaction } from "../../../src/domain/calculations/satisfaction";

describe("satisfaction", () => {
  it("has a mean of 8.1 and a score of +30", () => {
    expect(satisfaction([9, 10, 8, 6, 7, 10, 9, 5, 8, 9])).toEqual({ mean: 8.1, netPromoterScore: 30 });
  });

  it("is hidden for fewer than five answers", () => {
    expect(satisfaction([9, 9, 9, 9])).toBeNull();
  });
});
