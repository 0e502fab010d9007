import { defineRule } from "../defineRule";

/** A learning goal serves no organisational goal, or one that does not exist (S1.9). */
export const learningGoalWithoutGoal = defineRule({
  code: "W-DOEL-01",
  severity: "attention",
  acceptable: true,
  find: ({ learningGoals }, context) =>
    learningGoals
      .filter(({ goalId }) => context.row("goals", goalId) === undefined)
      .map(({ id, name }) => ({
        place: { table: "learningGoals", row: id, field: "goalId" },
        facts: { name: name ?? id },
      })),
});
