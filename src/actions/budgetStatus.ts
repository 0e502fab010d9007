import type { BudgetTotals } from "../domain/calculations/budgetTotals";
import { cutOffLine } from "../domain/calculations/cutOffLine";
import { trainingRanks } from "../domain/calculations/trainingRanks";
import { trainingScores } from "../domain/calculations/trainingScores";
import type { Plan } from "../domain/plan/plan";
import type { EuroCents } from "../domain/plan/units";
import { planMoney } from "../domain/warnings/planMoney";

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
  const { byTraining, net } = planMoney(plan);
  const granted = grantedBudget(plan);
  return {
    granted,
    planned: net,
    committed: sum(plan.expenses.filter(({ status }) => status === "committed").map(({ amount }) => amount ?? 0)),
    spent: sum(plan.expenses.filter(({ status }) => status === "realised").map(({ amount }) => amount ?? 0)),
    funded: granted === null ? null : fundedBy(granted, plan, byTraining),
  };
}

/** The budget of the whole organisation, or else what was granted to its parts together. */
function grantedBudget({ organisation, budgetFrames }: Plan): EuroCents | null {
  if (organisation.budgetGranted !== null) return organisation.budgetGranted;
  const parts = budgetFrames.flatMap(({ granted }) => granted ?? []);
  return parts.length === 0 ? null : sum(parts);
}

function fundedBy(granted: EuroCents, plan: Plan, costs: ReadonlyMap<string, BudgetTotals>): EuroCents | null {
  const mode = plan.organisation.cutOffMode ?? "strict";
  if (mode === "bestValue") return null;
  const scores = trainingScores(plan.priorities, plan.criteria);
  const trainings = plan.trainings
    .filter(({ status }) => status !== "cancelled")
    .map((training) => ({
      ...training,
      score: scores.get(training.id)?.score ?? null,
      netCost: costs.get(training.id)?.net ?? 0,
    }));
  const ranks = trainingRanks(trainings, plan.organisation.clusterTiers ?? false);
  const ranked = trainings
    .map(({ netCost, mandatory, cluster }, index) => ({
      rank: ranks[index] ?? 0,
      cost: netCost,
      mandatory: mandatory === true || cluster === "b",
    }))
    .sort((left, right) => left.rank - right.rank);
  return cutOffLine(ranked, granted, mode).total;
}

function sum(amounts: readonly EuroCents[]): EuroCents {
  return amounts.reduce((total, amount) => total + amount, 0);
}
