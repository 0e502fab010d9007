import { defineRule } from "../defineRule";

const lowestResponse = 0.5;

/** Fewer than half of the people invited to an evaluation answered (S1.37). */
export const lowResponse = defineRule({
  code: "W-EVA-06",
  severity: "attention",
  acceptable: true,
  find: ({ evaluations }, context) =>
    evaluations.flatMap(({ id, trainingId, invited, responded }) =>
      invited !== null && responded !== null && invited > 0 && responded / invited < lowestResponse
        ? [
            {
              place: { table: "evaluations", row: id, field: "responded" },
              facts: { title: context.row("trainings", trainingId)?.title ?? trainingId ?? id, responded, invited },
            },
          ]
        : [],
    ),
});
