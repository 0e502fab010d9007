import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { EuroCents } from "../plan/units";
import { planMoney, type CountedAmount } from "./planMoney";

/** Where the money of a plan, or of a part of it, goes by the end of the year, in cents (F-B8). */
export interface PlanForecast {
  readonly planned: EuroCents;
  readonly committed: EuroCents;
  readonly realised: EuroCents;
  /** Net cost less what was promised and spent, never below zero, by training ID; the empty ID for what is for none. What one training costs too much is not taken from another. */
  readonly stillPlanned: ReadonlyMap<string, EuroCents>;
  readonly forecast: EuroCents;
}

/** The forecast of the whole plan. Whoever spends off the plan raises it. `money` is that of the same plan, where it is known already. */
export function planForecast(plan: Plan, { amounts } = planMoney(plan)): PlanForecast {
  return forecastOf(plan, amounts, plan.expenses);
}

/** The forecast of some of the amounts and expenses of a plan. A row of no training in the plan counts for none. */
export function forecastOf(
  { trainings }: Pick<Plan, "trainings">,
  amounts: readonly CountedAmount[],
  expenses: readonly PlanRow<"expenses">[],
): PlanForecast {
  const known = new Set(trainings.flatMap(({ id, title }) => (title === null ? [] : [id])));
  const keyOf = (trainingId: string | null) => (trainingId !== null && known.has(trainingId) ? trainingId : "");
  const spending = expenses.filter(({ status }) => status !== null);
  const planned = sumByKey(amounts, keyOf);
  const spent = sumByKey(spending, keyOf);
  const still = new Map([...planned].map(([key, amount]) => [key, Math.max(0, amount - (spent.get(key) ?? 0))]));
  const [committed, realised] = (["committed", "realised"] as const).map((status) =>
    total(spending.filter((row) => row.status === status).map(({ amount }) => amount ?? 0)),
  );
  return {
    planned: total([...planned.values()]),
    committed: committed ?? 0,
    realised: realised ?? 0,
    stillPlanned: still,
    forecast: (committed ?? 0) + (realised ?? 0) + total([...still.values()]),
  };
}

function sumByKey(
  rows: readonly { readonly trainingId: string | null; readonly amount: EuroCents | null }[],
  keyOf: (trainingId: string | null) => string,
): ReadonlyMap<string, EuroCents> {
  const sums = new Map<string, EuroCents>();
  for (const { trainingId, amount } of rows) {
    const key = keyOf(trainingId);
    sums.set(key, (sums.get(key) ?? 0) + (amount ?? 0));
  }
  return sums;
}

function total(amounts: readonly EuroCents[]): EuroCents {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
