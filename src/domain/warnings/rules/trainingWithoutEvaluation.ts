import { activeTrainings } from "../activeTrainings";
import { defineRule } from "../defineRule";

/** No evaluation is planned for a training (S1.14). Ideas are left out. */
export const trainingWithoutEvaluation = defineRule({
  code: "W-EVA-02",
  severity: "attention",
  acceptable: true,
  find: (plan, context) =>
    activeTrainings(plan)
      .filter(({ id, status }) => status !== "idea" && context.rows("evaluations", "trainingId", id).length === 0)
      .map(({ id, title }) => ({ place: { table: "trainings", row: id, field: null }, facts: { title: title ?? id } })),
});
