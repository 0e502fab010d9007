import { defineRule } from "../defineRule";

const lowestGoodScore = 3;

/** Ambition, means or culture scores under 3 of 5, so the plan does not fit the organisation (S1.2). Unscored rows are left alone. */
export const fitOutOfBalance = defineRule({
  code: "W-VIS-01",
  severity: "attention",
  acceptable: true,
  find: ({ visionAnswers }) =>
    visionAnswers.flatMap(({ id, category, question, score }) =>
      category === "fit" && score !== null && score < lowestGoodScore
        ? [{ place: { table: "visionAnswers", row: id, field: "score" }, facts: { question: question ?? id, score } }]
        : [],
    ),
});
