import { describe, expect, it } from "vitest";
import { satisfaction } from "../../../src/domain/calculations/satisfaction";

describe("satisfaction", () => {
  it("has a mean of 8.1 and a score of +30", () => {
    expect(satisfaction([9, 10, 8, 6, 7, 10, 9, 5, 8, 9])).toEqual({ mean: 8.1, netPromoterScore: 30 });
  });

  it("is hidden for fewer than five answers", () => {
    expect(satisfaction([9, 9, 9, 9])).toBeNull();
  });

  it("is shown for five answers, of which 9 and 10 are in favour and 6 and less against", () => {
    expect(satisfaction([9, 10, 8, 7, 6])).toEqual({ mean: 8, netPromoterScore: 20 });
    expect(satisfaction([9, 8, 8, 7, 7])?.netPromoterScore).toBe(20);
    expect(satisfaction([8, 8, 8, 7, 6])?.netPromoterScore).toBe(-20);
  });

  it("does not depend on the order of the answers", () => {
    for (const scores of [
      [9.4, 10, 6.7, 4, 6],
      [8.1, 0.5, 2, 0.3, 7.4],
    ]) {
      expect(satisfaction(scores.toReversed())?.mean).toBe(satisfaction(scores)?.mean);
    }
  });
});
