import type { PlanRow } from "../../plan/planRecords";
import { defineRule } from "../defineRule";
import { foundIn } from "../foundIn";
import { lineName } from "../lineName";

const parts = ["costType", "quantity", "unitPrice"] as const;

/** A budget line lacks its cost type, quantity or price, so it counts for nothing. A line in percent needs no price. */
export const lineIncomplete = defineRule({
  code: "W-BUD-03",
  severity: "attention",
  acceptable: true,
  find: ({ budgetLines }, context) =>
    foundIn(budgetLines, (line) => {
      const field = parts.find((part) => isMissing(part, line));
      if (field === undefined) return null;
      return {
        place: { table: "budgetLines", row: line.id, field },
        facts: { line: lineName(line, context), missing: parts.filter((part) => isMissing(part, line)) },
      };
    }),
});

function isMissing(part: (typeof parts)[number], line: PlanRow<"budgetLines">): boolean {
  return line[part] === null && !(part === "unitPrice" && line.unit === "percent");
}
