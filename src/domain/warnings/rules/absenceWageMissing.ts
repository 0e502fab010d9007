import { activeTrainings } from "../activeTrainings";
import { defineRule } from "../defineRule";

/** A training has budget lines, participants and hours, but no line for the wages of those hours (F-B1). */
export const absenceWageMissing = defineRule({
  code: "W-BUD-04",
  severity: "attention",
  acceptable: true,
  find: (plan, context) =>
    activeTrainings(plan).flatMap(({ id, title, duration, participants }) => {
      const lines = context.rows("budgetLines", "trainingId", id);
      const takesTime = duration !== null && duration > 0 && participants !== null && participants > 0;
      if (!takesTime || lines.length === 0 || lines.some(({ costType }) => costType === "absenceWage")) return [];
      return [{ place: { table: "trainings", row: id, field: null }, facts: { title: title ?? id } }];
    }),
});
