import { defineRule } from "../defineRule";
import { groupedBy } from "../groupedBy";
import { wordKey } from "../wordKey";

const mostTasks = 7;

/** One person is named for more than seven tasks (S1.34). */
export const personWithManyTasks = defineRule({
  code: "W-ROL-03",
  severity: "attention",
  acceptable: true,
  find: ({ roles }) =>
    [...groupedBy(roles, ({ person }) => wordKey(person))].flatMap(([key, rows]) => {
      const first = rows[0];
      if (key === "" || !first || rows.length <= mostTasks) return [];
      return [
        {
          place: { table: "roles", row: first.id, field: "person" },
          facts: { person: first.person ?? key, tasks: rows.length, limit: mostTasks },
        },
      ];
    }),
});
