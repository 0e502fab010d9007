import { defineRule } from "../defineRule";

/** A SLIM subsidy is tied to a training with course or trainer fees: SLIM pays for analysis, advice and a learning method, not for courses. */
export const slimForCourseFee = defineRule({
  code: "W-SUB-04",
  severity: "attention",
  acceptable: true,
  find: ({ subsidies }, context) =>
    subsidies.flatMap(({ id, name, kind, trainingId, status }) => {
      const training = context.row("trainings", trainingId);
      if (!training || kind !== "slim" || status === "rejected") return [];
      const paysCourse = context
        .rows("budgetLines", "trainingId", training.id)
        .some(({ costType }) => costType === "courseFee" || costType === "trainerFee");
      return paysCourse
        ? [
            {
              place: { table: "subsidies", row: id, field: "trainingId" },
              facts: { name: name ?? id, training: training.title ?? training.id },
            },
          ]
        : [];
    }),
});
