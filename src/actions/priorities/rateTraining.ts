import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";

/** Scores that one group gives a training, by criterion ID. */
export interface GivenScores {
  readonly trainingId: string;
  readonly group: ChoiceOf<"stakeholderGroup">;
  readonly scores: ReadonlyMap<string, number>;
}

/** Writes scores where the group scored before, and new rows for the rest; equal scores are left alone. */
export function rateTraining(plan: Plan, { trainingId, group, scores }: GivenScores): readonly TableChange[] {
  const own = plan.priorities.filter((row) => row.trainingId === trainingId && row.group === group);
  const nextId = freeIds(
    "priorities",
    plan.priorities.map(({ id }) => id),
  );
  const given = [...scores].map(([criterionId, score]) => {
    return { criterionId, score, row: own.find((row) => row.criterionId === criterionId) };
  });
  const added = given.flatMap(({ criterionId, score, row }) =>
    row === undefined ? [{ ...blankRow("priorities", nextId()), trainingId, criterionId, group, score }] : [],
  );
  const changed = given.flatMap(({ score, row }) =>
    row === undefined || row.score === score ? [] : [{ id: row.id, fields: [{ field: "score", to: score }] }],
  );
  return added.length + changed.length === 0 ? [] : [{ table: "priorities", added, changed }];
}
