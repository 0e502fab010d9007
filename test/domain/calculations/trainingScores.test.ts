import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trainingScores } from "../../../src/domain/calculations/trainingScores";

const criteria = [
  { id: "C1", weight: 0.5 },
  { id: "C2", weight: 0.5 },
];
const rating = (trainingId: string, criterionId: string, score: number | null) => ({ trainingId, criterionId, score });

describe("scores of all groups together", () => {
  it("takes the mean of the groups per criterion and shows how far they are apart", () => {
    const scores = trainingScores([rating("O1", "C1", 5), rating("O1", "C1", 2), rating("O1", "C2", 3)], criteria);
    expect(scores.get("O1")).toEqual({ score: ((3.5 + 3) / 2 - 1) * 25, spread: 3, missingCriteria: [] });
  });

  it("names the criteria nobody scored and gives no score then", () => {
    const scores = trainingScores([rating("O1", "C1", 5), rating("O1", "C2", null)], criteria);
    expect(scores.get("O1")).toEqual({ score: null, spread: 0, missingCriteria: ["C2"] });
  });

  it("knows nothing of a training without scores", () => {
    expect(trainingScores([], criteria).has("O1")).toBe(false);
  });

  it("has the same mean of scores with decimals, whichever group comes first", () => {
    const means = [1, 1.2, 1.1, 1.6].map((last) => {
      const rows = [1, 1.2, last].map((score) => rating("O1", "C1", score));
      return [rows, rows.toReversed()].map((order) => trainingScores(order, criteria.slice(0, 1)).get("O1")?.score);
    });
    for (const [there, back] of means) expect(back).toBe(there);
  });

  it("does not depend on the order of the rows", () => {
    const row = fc.record({
      trainingId: fc.constantFrom("O1", "O2"),
      criterionId: fc.constantFrom("C1", "C2"),
      score: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const there = trainingScores(rows, criteria);
        const back = trainingScores([...rows].reverse(), [...criteria].reverse());
        for (const id of ["O1", "O2"]) {
          expect(back.get(id)?.score ?? null).toBe(there.get(id)?.score ?? null);
          expect(back.get(id)?.spread).toBe(there.get(id)?.spread);
        }
      }),
    );
  });

  it("leaves out a score that lacks its training, its criterion or itself", () => {
    const blank = { trainingId: null, criterionId: null, score: null };
    const full = { trainingId: "O1", criterionId: "C1", score: 4 };
    const rows = [
      { ...full, trainingId: null },
      { ...full, criterionId: null },
      { ...full, score: null },
      { ...blank, score: 4 },
    ];
    expect(trainingScores(rows, criteria).size).toBe(0);
  });

  it("does not ask a score on a criterion that weighs nothing", () => {
    const scores = trainingScores(
      [rating("O1", "C1", 5)],
      [
        { id: "C1", weight: 1 },
        { id: "C2", weight: 0 },
        { id: "C3", weight: null },
      ],
    );
    expect(scores.get("O1")).toEqual({ score: 100, spread: 0, missingCriteria: [] });
  });
});
