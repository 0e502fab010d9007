import { defineRule } from "../defineRule";
import { lineName } from "../lineName";
import { planMoney } from "../planMoney";
import { systemKeys, systemValuesUnder } from "../systemKeys";

/** A budget line differs from the sealed budget: its amount changed, it is new, or it is gone (`now` is `null`). Silent while nothing is sealed. */
export const changedAfterSeal = defineRule({
  code: "W-BUD-09",
  severity: "error",
  acceptable: true,
  find(plan, context) {
    const sealed = systemValuesUnder(plan, systemKeys.sealedLine(""));
    if (sealed.size === 0) return [];
    const { lineAmounts } = context.result(planMoney);
    return [...new Set([...sealed.keys(), ...lineAmounts.keys()])].flatMap((id) => {
      const before = sealed.get(id);
      const amount = before === undefined ? null : Number(before);
      const now = lineAmounts.get(id) ?? null;
      if (amount === now || Number.isNaN(amount)) return [];
      const line = context.row("budgetLines", id);
      return [
        {
          place: { table: "budgetLines", row: id, field: "unitPrice" },
          facts: { line: line ? lineName(line, context) : id, sealed: amount, now },
        },
      ];
    });
  },
});
