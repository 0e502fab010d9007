import { defineRule } from "../defineRule";
import { groupedBy } from "../groupedBy";

/**
 * Conversations with a group are planned and none was held (S1.27, F-N4). An empty number of conversations held counts as none only when
 * the planned day has passed.
 */
export const groupNotInterviewed = defineRule({
  code: "W-STK-02",
  severity: "attention",
  acceptable: true,
  find({ interviews }, { referenceDate }) {
    const groups = groupedBy(interviews, ({ group }) => group);
    return [...groups].flatMap(([group, rows]) => {
      const planned = rows.reduce((sum, row) => sum + (row.planned ?? 0), 0);
      const first = rows[0];
      const noneHeld = rows.every(
        ({ held, date }) =>
          held === 0 || (held === null && date !== null && referenceDate !== null && date < referenceDate),
      );
      if (group === null || !first || planned === 0 || !noneHeld) return [];
      return [{ place: { table: "interviews", row: first.id, field: "held" }, facts: { group, planned } }];
    });
  },
});
