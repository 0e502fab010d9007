import { defineRule } from "../defineRule";

/** A learning goal has no success norm, so nobody can say whether it was reached (S1.15). A norm of 0 is a norm. */
export const goalWithoutSuccessNorm = defineRule({
  code: "W-EVA-01",
  severity: "attention",
  acceptable: true,
  find: ({ learningGoals }) =>
    learningGoals
      .filter(({ successNorm }) => successNorm === null)
      .map(({ id, name }) => ({
        place: { table: "learningGoals", row: id, field: "successNorm" },
        facts: { name: name ?? id },
      })),
});
