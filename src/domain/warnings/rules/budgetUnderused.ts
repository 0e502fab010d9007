import { grantedBudget } from "../../calculations/grantedBudget";
import { monthsLater } from "../../calculations/monthsLater";
import type { Plan } from "../../plan/plan";
import { defineRule } from "../defineRule";
import { planForecast } from "../planForecast";
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
    if (!granted || !isLastQuarter(plan)) return [];
    const { forecast } = planForecast(plan, context.result(planMoney));
    if (forecast <= 0) return [];
    const expectedUse = forecast / granted;
    if (expectedUse >= lowestUse) return [];
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
