import { choiceLists, type ChoiceOf } from "../../plan/choiceLists";
import { defineRule } from "../defineRule";
import { latestCultureScan } from "../latestCultureScan";

const widestSpread = 1.5;

interface GroupMean {
  readonly group: ChoiceOf<"surveyGroup">;
  readonly mean: number;
}

/** The mean scores of board, managers and staff in the latest culture scan lie 1.5 points or more apart (S1.5). Groups that gave no score are left out. */
export const groupsSeeLearningDifferently = defineRule({
  code: "W-VIS-03",
  severity: "attention",
  acceptable: true,
  find(plan) {
    const scan = latestCultureScan(plan);
    const means = choiceLists.surveyGroup.keys.flatMap((group): GroupMean[] => {
      const scores = scan.flatMap((row) => row[group] ?? []);
      return scores.length === 0
        ? []
        : [{ group, mean: scores.reduce((sum, score) => sum + score, 0) / scores.length }];
    });
    const ordered = means.toSorted((first, second) => second.mean - first.mean);
    const highest = ordered[0];
    const lowest = ordered.at(-1);
    if (!highest || !lowest || highest.mean - lowest.mean < widestSpread) return [];
    return [
      {
        place: { table: "cultureScan", row: null, field: null },
        facts: {
          highestGroup: highest.group,
          highest: highest.mean,
          lowestGroup: lowest.group,
          lowest: lowest.mean,
        },
      },
    ];
  },
});
