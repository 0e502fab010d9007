import { describe, expect, it } from "vitest";
import { competenceGap } from "../../../src/domain/calculations/competenceGap";

describe("competence gap", () => {
  it("weighs levels with people and importance", () => {
    const gaps = [
      { needed: 4, present: 2, people: 8, weight: 3 },
      { needed: 3, present: 3, people: 8, weight: 2 },
      { needed: 3, present: 2, people: 5, weight: 1 },
    ].map(competenceGap);
    expect(gaps).toEqual([48, 0, 5]);
    expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBe(53);
  });

  it("is never less than zero: knowing more does not make up for another gap", () => {
    expect(competenceGap({ needed: 2, present: 5, people: 10, weight: 3 })).toBe(0);
  });
});
