import type { ChoiceOf } from "../../plan/choiceLists";
import type { PlanRow } from "../../plan/planRecords";
import { defineRule } from "../defineRule";
import { groupedBy } from "../groupedBy";

const widestRange = 3;

interface Rating {
  readonly group: ChoiceOf<"stakeholderGroup">;
  readonly score: number;
}

/** Groups of raters lie 3 points or more apart on one criterion of a training (S1.28). */
export const ratersDisagree = defineRule({
  code: "W-PRI-03",
  severity: "attention",
  acceptable: true,
  find: ({ priorities }, context) =>
    [...groupedBy(priorities, ({ trainingId, criterionId }) => `${trainingId}\n${criterionId}`).values()].flatMap(
      (rows) => {
        const ratings = rows.flatMap(ratingOf).toSorted((first, second) => second.score - first.score);
        const highest = ratings[0];
        const lowest = ratings.at(-1);
        const training = context.row("trainings", rows[0]?.trainingId ?? null);
        const criterion = context.row("criteria", rows[0]?.criterionId ?? null);
        if (!highest || !lowest || !training || !criterion || highest.score - lowest.score < widestRange) return [];
        return [
          {
            place: { table: "trainings" as const, row: training.id, field: null },
            facts: {
              title: training.title ?? training.id,
              criterion: criterion.name ?? criterion.id,
              highestGroup: highest.group,
              highest: highest.score,
              lowestGroup: lowest.group,
              lowest: lowest.score,
            },
          },
        ];
      },
    ),
});

function ratingOf({ group, score }: PlanRow<"priorities">): readonly Rating[] {
  return group === null || score === null ? [] : [{ group, score }];
}
