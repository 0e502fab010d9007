import { defineRule } from "../defineRule";
import { latestCultureScan } from "../latestCultureScan";

const lowestGoodScore = 50;

/** The latest culture scan scores under 50 on a scale from 0 (all ones) to 100 (all fives) (S2.3). Missing scores do not count. */
export const lowCultureScore = defineRule({
  code: "W-VIS-04",
  severity: "attention",
  acceptable: true,
  find(plan) {
    const scores = latestCultureScan(plan)
      .flatMap(({ board, managers, staff }) => [board, managers, staff])
      .filter((score) => score !== null);
    if (scores.length === 0) return [];
    const score = (scores.reduce((sum, one) => sum + one - 1, 0) / scores.length / 4) * 100;
    return score < lowestGoodScore
      ? [{ place: { table: "cultureScan", row: null, field: null }, facts: { score } }]
      : [];
  },
});
