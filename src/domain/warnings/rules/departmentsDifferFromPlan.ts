import { controlDifference } from "../../calculations/controlDifference";
import { defineRule } from "../defineRule";
import { planMoney } from "../planMoney";
import { systemKeys, systemValuesUnder } from "../systemKeys";

/** The totals of the departments' files together are not the plan's total (F-X4); a cent may differ. Silent while no file was taken over. */
export const departmentsDifferFromPlan = defineRule({
  code: "W-CON-04",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const totals = [...systemValuesUnder(plan, systemKeys.departmentNet("")).values()].map(Number);
    if (totals.length === 0 || totals.some(Number.isNaN)) return [];
    const departments = totals.reduce((sum, total) => sum + total, 0);
    const { net } = context.result(planMoney);
    const { difference, agrees } = controlDifference(totals, net);
    return agrees
      ? []
      : [{ place: { table: "budgetLines", row: null, field: null }, facts: { departments, plan: net, difference } }];
  },
});
