import { defineRule } from "../defineRule";
import { foundIn } from "../foundIn";
import { lineName } from "../lineName";
import { planMoney } from "../planMoney";
import { periodOfTraining } from "../sessionDays";

/** A budget line has no month and its training has no training day, so nobody knows when the money goes out (F-B10). Lines in percent follow the lines they are a percentage of. */
export const lineNotPhased = defineRule({
  code: "W-BUD-05",
  severity: "attention",
  acceptable: true,
  find({ budgetLines }, context) {
    const { lineAmounts } = context.result(planMoney);
    return foundIn(budgetLines, (line) => {
      const amount = lineAmounts.get(line.id) ?? 0;
      if (amount === 0 || line.month !== null || line.unit === "percent") return null;
      if (line.trainingId !== null && periodOfTraining(line.trainingId, context) !== null) return null;
      return {
        place: { table: "budgetLines", row: line.id, field: "month" },
        facts: { line: lineName(line, context), amount },
      };
    });
  },
});
