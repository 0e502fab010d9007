import { defineRule } from "../defineRule";

/** No learning goal serves an organisational goal (S1.9). */
export const goalWithoutLearningGoal = defineRule({
  code: "W-DOEL-02",
  severity: "attention",
  acceptable: true,
  find: ({ goals }, context) =>
    goals
      .filter(({ id }) => context.rows("learningGoals", "goalId", id).length === 0)
      .map(({ id, name }) => ({ place: { table: "goals", row: id, field: null }, facts: { name: name ?? id } })),
});
