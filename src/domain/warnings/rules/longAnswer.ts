import { longestAnswer } from "../../calculations/wordCount";
import { defineRule } from "../defineRule";
import { longTexts } from "../longTexts";

/** An answer of more than 80 words: too much text makes a plan nobody reads (S1.39, F-T1). */
export const longAnswer = defineRule({
  code: "W-TXT-01",
  severity: "info",
  acceptable: true,
  find: (_plan, context) =>
    context
      .result(longTexts)
      .filter(({ words }) => words > longestAnswer)
      .map(({ table, row, field, name, words }) => ({
        place: { table, row, field },
        facts: { name, words, limit: longestAnswer },
      })),
});
