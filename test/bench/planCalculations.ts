import { budgetTotals } from "../../src/domain/calculations/budgetTotals";
import { lineAmount } from "../../src/domain/calculations/lineAmount";
import { sessionConflicts } from "../../src/domain/calculations/sessionConflicts";
import { subtotals } from "../../src/domain/calculations/subtotals";
import { testOutcome } from "../../src/domain/calculations/testOutcome";
import type { LargePlan } from "./largePlan";

/** Everything a recalculation of the plan asks for: outcomes, amounts, totals, subtotals and double bookings. Gives a check sum. */
export function planCalculations(plan: LargePlan): number {
  const training = plan.needs.map(testOutcome).filter((outcome) => outcome === "training").length;
  const amounts = plan.quantities.map((quantity, place) =>
    lineAmount({ quantity, unitPrice: plan.prices[place] ?? 0, vatRate: 0.21, vatDeductible: 0.4 }),
  );
  const { net } = budgetTotals(amounts.map((amount, place) => ({ amount, costType: plan.costTypes[place] ?? null })));
  const groups = [plan.departments, plan.costTypes, plan.months].map((labels) => subtotals(labels, amounts).size);
  return training + net + groups.reduce((sum, size) => sum + size, 0) + sessionConflicts(plan).length;
}
