import { choiceLists } from "../../plan/choiceLists";
import { defineRule } from "../defineRule";

/** No need was collected on one of the three levels (S1.8). Silent until the first need. */
export const levelWithoutNeed = defineRule({
  code: "W-BEH-02",
  severity: "info",
  acceptable: true,
  find({ needs }, context) {
    if (needs.length === 0) return [];
    return choiceLists.needLevel.keys
      .filter((level) => context.rows("needs", "level", level).length === 0)
      .map((level) => ({ place: { table: "needs", row: null, field: "level" }, facts: { level } }));
  },
});
