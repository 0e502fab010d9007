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
      if (isComplete(line)) return null;
      const missing = parts.filter((part) => line[part] === null && !(part === "unitPrice" && line.unit === "percent"));
      return {
        place: { table: "budgetLines", row: line.id, field: missing[0] ?? null },
        facts: { line: lineName(line, context), missing },
      };
    }),
});

function isComplete({ costType, quantity, unit, unitPrice }: PlanRow<"budgetLines">): boolean {
  return costType !== null && quantity !== null && (unitPrice !== null || unit === "percent");
}
