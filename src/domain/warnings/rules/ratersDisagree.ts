import type { ChoiceOf } from "../../plan/choiceLists";
import type { Plan } from "../../plan/plan";
import { defineRule, type Finding } from "../defineRule";

const widestRange = 3;

interface Rating {
  readonly group: ChoiceOf<"stakeholderGroup">;
  readonly score: number;
}

interface Range {
  highest: Rating;
  lowest: Rating;
}

/** Groups of raters lie 3 points or more apart on one criterion of a training (S1.28). */
export const ratersDisagree = defineRule({
  code: "W-PRI-03",
  severity: "attention",
  acceptable: true,
  find({ priorities }, context) {
    const findings: Finding<"W-PRI-03">[] = [];
    for (const [trainingId, byCriterion] of ranges(priorities)) {
      for (const [criterionId, { highest, lowest }] of byCriterion) {
        const training = context.row("trainings", trainingId);
        const criterion = context.row("criteria", criterionId);
        if (!training || !criterion || highest.score - lowest.score < widestRange) continue;
        findings.push({
          place: { table: "trainings", row: training.id, field: null },
          facts: {
            title: training.title ?? training.id,
            criterion: criterion.name ?? criterion.id,
            highestGroup: highest.group,
            highest: highest.score,
            lowestGroup: lowest.group,
            lowest: lowest.score,
          },
        });
      }
    }
    return findings;
  },
});

/** The highest and the lowest rating per criterion of each training; of equal ones the first is the highest and the last the lowest. */
function ranges(priorities: Plan["priorities"]): ReadonlyMap<string | null, ReadonlyMap<string | null, Range>> {
  const byTraining = new Map<string | null, Map<string | null, Range>>();
  for (const { trainingId, criterionId, group, score } of priorities) {
    if (group === null || score === null) continue;
    let byCriterion = byTraining.get(trainingId);
    if (byCriterion === undefined) byTraining.set(trainingId, (byCriterion = new Map<string | null, Range>()));
    const rating = { group, score };
    const range = byCriterion.get(criterionId);
    if (range === undefined) byCriterion.set(criterionId, { highest: rating, lowest: rating });
    else if (score > range.highest.score) range.highest = rating;
    else if (score <= range.lowest.score) range.lowest = rating;
  }
  return byTraining;
}
