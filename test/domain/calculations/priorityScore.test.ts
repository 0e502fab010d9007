import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priorityScore } from "../../../src/domain/calculations/priorityScore";

const scored = (scores: readonly (number | null)[], weights: readonly number[]) =>
  scores.map((score, place) => ({ score, weight: weights[place] ?? 0 }));

describe("priority score", () => {
  it("is 61.25 for scores 5, 1, 4, 3, 4 with the usual weights", () => {
    expect(priorityScore(scored([5, 1, 4, 3, 4], [30, 25, 20, 10, 15]))).toBeCloseTo(61.25, 10);
  });

  it("is 59.72 when the weights add up to 90", () => {
    expect(priorityScore(scored([5, 1, 4, 3, 4], [30, 25, 20, 10, 5]))).toBeCloseTo(59.72, 2);
  });

  it("is unknown while a score is missing, for missing is not low", () => {
    expect(priorityScore(scored([5, null], [0.5, 0.5]))).toBeNull();
  });

  it("does not miss a score of a criterion without weight", () => {
    expect(priorityScore(scored([5, null], [1, 0]))).toBe(100);
  });

  it("lies between 0 and the scale and grows with every score", () => {
    const rows = fc.array(
      fc.record({ score: fc.integer({ min: 1, max: 4 }), weight: fc.integer({ min: 1, max: 100 }) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(rows, fc.nat(), (criteria, place) => {
        const score = priorityScore(criteria) ?? -1;
        expect(score).toBeGreaterThanOrEqual(-1e-9);
        expect(score).toBeLessThanOrEqual(100);
        const better = criteria.map((row, index) =>
          index === place % criteria.length ? { ...row, score: row.score + 1 } : row,
        );
        expect(priorityScore(better)).toBeGreaterThan(score);
      }),
    );
  });

  it("is unknown without any weight", () => {
    expect(priorityScore([])).toBeNull();
    expect(priorityScore(scored([5, 4], [0, 0]))).toBeNull();
  });
});
