import { choiceLists } from "../../plan/choiceLists";
import { defineRule } from "../defineRule";

/** One of the five themes of the analysis has no source (S1.26). Silent until the first source is noted. */
export const themeWithoutSource = defineRule({
  code: "W-ANA-01",
  severity: "attention",
  acceptable: true,
  find({ analysisSources }) {
    const covered = new Set(analysisSources.map(({ theme }) => theme));
    if (covered.size === 0) return [];
    return choiceLists.analysisTheme.keys
      .filter((theme) => !covered.has(theme))
      .map((theme) => ({ place: { table: "analysisSources", row: null, field: "theme" }, facts: { theme } }));
  },
});
