import { defineRule } from "../defineRule";

/** The plan runs for fewer than 2 or more than 5 calendar years, both ends counted (S1.3); 3 to 5 is usual. */
export const unusualTerm = defineRule({
  code: "W-VIS-02",
  severity: "attention",
  acceptable: true,
  find({ organisation: { termFrom, termTo } }) {
    if (termFrom === null || termTo === null) return [];
    const years = termTo - termFrom + 1;
    if (years >= 2 && years <= 5) return [];
    return [
      { place: { table: "organisation", row: null, field: "termTo" }, facts: { from: termFrom, to: termTo, years } },
    ];
  },
});
