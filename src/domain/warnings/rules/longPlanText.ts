import { longestPlanText } from "../../calculations/wordCount";
import { defineRule } from "../defineRule";
import { longTexts } from "../longTexts";

/** All prose of the plan together is longer than two pages, counted as 900 words (S1.39, F-T1). */
export const longPlanText = defineRule({
  code: "W-TXT-02",
  severity: "info",
  acceptable: true,
  find(_plan, context) {
    const words = context.result(longTexts).reduce((sum, text) => sum + text.words, 0);
    return words > longestPlanText
      ? [{ place: { table: "visionAnswers", row: null, field: "answer" }, facts: { words, limit: longestPlanText } }]
      : [];
  },
});
