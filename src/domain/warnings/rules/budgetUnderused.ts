import { budgetPosition } from "../../calculations/budgetPosition";
import { grantedBudget } from "../../calculations/grantedBudget";
import { monthsLater } from "../../calculations/monthsLater";
import type { Plan } from "../../plan/plan";
import type { EuroCents } from "../../plan/units";
import { defineRule } from "../defineRule";
import { groupedBy } from "../groupedBy";
import { planMoney } from "../planMoney";

const lowestUse = 0.8;
const monthsBeforeLastQuarter = 9;

/**
 * From the last quarter of the financial year on: less than 80 % of the granted budget will be used (F-B8). What is still planned is what
 * each training costs beyond what was spent or promised for it.
 */
export const budgetUnderused = defineRule({
  code: "W-BUD-07",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const granted = grantedBudget(plan);
    if (granted === null || granted === 0 || !isLastQuarter(plan)) return [];
    const { byTraining } = context.result(planMoney);
    const spent = spentByTraining(plan);
    const stillPlanned = [...byTraining].reduce(
      (sum, [training, { net }]) => sum + Math.max(0, net - (spent.get(training) ?? 0)),
      0,
    );
    const realised = [...spent.values()].reduce((sum, amount) => sum + amount, 0);
    if (realised + stillPlanned <= 0) return [];
    const { forecast, expectedUse } = budgetPosition({ granted, realised, committed: 0, stillPlanned });
    if (expectedUse === null || expectedUse >= lowestUse) return [];
    return [
      {
        place: { table: "organisation", row: null, field: "budgetGranted" },
        facts: { expected: forecast, granted, use: expectedUse },
      },
    ];
  },
});

function isLastQuarter({ organisation: { planYear, referenceDate, financialYearStart } }: Plan): boolean {
  if (planYear === null || referenceDate === null) return false;
  const firstMonth = String(financialYearStart ?? 1).padStart(2, "0");
  return referenceDate >= monthsLater(`${planYear}-${firstMonth}-01`, monthsBeforeLastQuarter);
}

/** Spent and promised by training ID; the empty ID for what is for no training. */
function spentByTraining({ expenses }: Plan): ReadonlyMap<string, EuroCents> {
  const groups = groupedBy(expenses, ({ trainingId }) => trainingId ?? "");
  return new Map(
    [...groups].map(([training, rows]) => [training, rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0)]),
  );
}
