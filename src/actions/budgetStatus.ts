import { cutOffLine } from "../domain/calculations/cutOffLine";
import { grantedBudget } from "../domain/calculations/grantedBudget";
import type { Plan } from "../domain/plan/plan";
import type { EuroCents } from "../domain/plan/units";
import { planMoney } from "../domain/warnings/planMoney";
import { rankedTrainings } from "./priorities/rankedTrainings";

/** The money of a plan at a glance, in cents. */
export interface BudgetStatus {
  /** `null` while nobody granted anything. */
  readonly granted: EuroCents | null;
  /** Net cost of the active scenario. */
  readonly planned: EuroCents;
  readonly committed: EuroCents;
  readonly spent: EuroCents;
  /** Net cost of the trainings above the cut-off line; `null` without a granted budget, or when the plan asks for the best value. */
  readonly funded: EuroCents | null;
}

/** Granted, planned, committed and spent, and how far the granted budget reaches in order of priority (F-B8, F-B9). */
export function budgetStatus(plan: Plan): BudgetStatus {
  const granted = grantedBudget(plan);
  return {
    granted,
    planned: planMoney(plan).net,
    committed: sum(plan.expenses.filter(({ status }) => status === "committed").map(({ amount }) => amount ?? 0)),
    spent: sum(plan.expenses.filter(({ status }) => status === "realised").map(({ amount }) => amount ?? 0)),
    funded: granted === null ? null : fundedBy(granted, plan),
  };
}

function fundedBy(granted: EuroCents, plan: Plan): EuroCents | null {
  const mode = plan.organisation.cutOffMode ?? "strict";
  return mode === "bestValue" ? null : cutOffLine(rankedTrainings(plan), granted, mode).total;
}

function sum(amounts: readonly EuroCents[]): EuroCents {
  return amounts.reduce((total, amount) => total + amount, 0);
}
