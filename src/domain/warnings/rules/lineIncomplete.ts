import { defineRule } from "../defineRule";
import { lineName } from "../lineName";

const parts = ["costType", "quantity", "unitPrice"] as const;

/** A budget line lacks its cost type, quantity or price, so it counts for nothing. A line in percent needs no price. */
export const lineIncomplete = defineRule({
  code: "W-BUD-03",
  severity: "attention",
  acceptable: true,
  find: ({ budgetLines }, context) =>
    budgetLines.flatMap((line) => {
      const missing = parts.filter((part) => line[part] === null && !(part === "unitPrice" && line.unit === "percent"));
      const [field] = missing;
      if (field === undefined) return [];
      return [
        { place: { table: "budgetLines", row: line.id, field }, facts: { line: lineName(line, context), missing } },
      ];
    }),
});
