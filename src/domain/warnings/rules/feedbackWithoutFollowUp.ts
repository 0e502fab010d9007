import { defineRule } from "../defineRule";

/** A trainer gave feedback and nobody noted what is done with it (S1.24). */
export const feedbackWithoutFollowUp = defineRule({
  code: "W-EVA-05",
  severity: "attention",
  acceptable: true,
  find: ({ evaluations }, context) =>
    evaluations.flatMap(({ id, trainingId, trainerFeedback, followUp }) =>
      trainerFeedback !== null && followUp === null
        ? [
            {
              place: { table: "evaluations", row: id, field: "followUp" },
              facts: {
                title: context.row("trainings", trainingId)?.title ?? trainingId ?? id,
                feedback: trainerFeedback,
              },
            },
          ]
        : [],
    ),
});
