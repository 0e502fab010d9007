import { budgetTotals, type BudgetTotals } from "../../domain/calculations/budgetTotals";
import { grantedBudget } from "../../domain/calculations/grantedBudget";
import { legalParameter } from "../../domain/calculations/legalParameter";
import { payrollShare, type PayrollShare } from "../../domain/calculations/payrollShare";
import type { Plan } from "../../domain/plan/plan";
import type { EuroCents } from "../../domain/plan/units";
import { planForecast } from "../../domain/warnings/planForecast";
import { planMoney } from "../../domain/warnings/planMoney";

/** The cost of the plan step by step, and what is left of the granted budget, in cents (domain 5.3). */
export interface BudgetLadder extends BudgetTotals {
  /** Spending after subsidies: wages of people in training are no spending. */
  readonly cashNet: EuroCents;
  /** What is left when net cost counts, as everywhere in the plan, and when only spending does; `null` while nobody granted anything. */
  readonly leftNet: EuroCents | null;
  readonly leftCash: EuroCents | null;
  /** Expected by the end of the year (F-B8). */
  readonly forecast: EuroCents;
  /** Net cost against payroll (F-B6); `null` without payroll or norm. */
  readonly norm: PayrollShare | null;
}

export function budgetLadder(plan: Plan): BudgetLadder {
  const totals = budgetTotals(planMoney(plan).amounts);
  const granted = grantedBudget(plan);
  const cashNet = totals.cash + totals.subsidies;
  return {
    ...totals,
    cashNet,
    leftNet: granted === null ? null : granted - totals.net,
    leftCash: granted === null ? null : granted - cashNet,
    forecast: planForecast(plan).forecast,
    norm: normOf(plan, totals.net),
  };
}

function normOf({ organisation, legalParameters }: Plan, net: EuroCents): PayrollShare | null {
  const day = organisation.referenceDate ?? `${organisation.planYear ?? ""}-01-01`;
  const norm = legalParameter(legalParameters, "BE.norm.payroll", day)?.value ?? null;
  return norm === null || organisation.payroll === null ? null : payrollShare(net, organisation.payroll, norm);
}
