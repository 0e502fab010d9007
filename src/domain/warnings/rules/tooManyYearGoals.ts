import { defineRule } from "../defineRule";

const mostGoals = 7;

/** More than seven learning goals for the plan year: too many to steer on (S1.30). */
export const tooManyYearGoals = defineRule({
  code: "W-DOEL-05",
  severity: "attention",
  acceptable: true,
  find({ learningGoals, organisation: { planYear } }) {
    if (planYear === null) return [];
    const count = learningGoals.filter(({ year }) => year === planYear).length;
    return count > mostGoals
      ? [
          {
            place: { table: "learningGoals", row: null, field: "year" },
            facts: { year: planYear, count, limit: mostGoals },
          },
        ]
      : [];
  },
});
