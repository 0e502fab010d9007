import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";

type Group = ChoiceOf<"stakeholderGroup">;

/** What the groups gave a training on one criterion. */
export interface CriterionRatings {
  readonly criterionId: string;
  readonly name: string;
  readonly scores: Readonly<Partial<Record<Group, number>>>;
  /** Points between the highest and the lowest score. */
  readonly spread: number;
}

/** Who scores when nobody did yet (S1.28). */
const firstGroups: readonly Group[] = ["board", "managers", "staff"];

/** The scores of one training per criterion and group; where a group scored twice the first row counts, as it is the one that a change writes to. */
export function trainingRatings(plan: Plan, trainingId: string): readonly CriterionRatings[] {
  const rows = plan.priorities.filter((row) => row.trainingId === trainingId);
  return plan.criteria.map(({ id, name }) => {
    const scores: Partial<Record<Group, number>> = {};
    for (const { criterionId, group, score } of rows) {
      if (criterionId === id && group !== null && score !== null) scores[group] ??= score;
    }
    const given = Object.values(scores);
    const spread = given.length === 0 ? 0 : Math.max(...given) - Math.min(...given);
    return { criterionId: id, name: name ?? id, scores, spread };
  });
}

/** The groups that score in this plan; board, managers and staff while nobody did. */
export function ratingGroups({ priorities }: Pick<Plan, "priorities">): readonly Group[] {
  const groups = new Set(priorities.flatMap(({ group }) => group ?? []));
  return groups.size === 0 ? firstGroups : [...groups];
}
