import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { EuroCents } from "../../domain/plan/units";
import { planMoney } from "../../domain/warnings/planMoney";

/** What last year's plan cost, to estimate the next one by. */
export interface LastYearMoney {
  /** Planned net amount per cost type, the largest first; lines without a cost type come under `null`. */
  readonly planned: readonly { readonly costType: ChoiceOf<"costType"> | null; readonly amount: EuroCents }[];
  readonly plannedNet: EuroCents;
  /** Paid. Spending names a training and no cost type, so there is one figure. */
  readonly realised: EuroCents;
  readonly granted: EuroCents | null;
  /** Granted and neither paid nor promised; zero when all was used, `null` when nothing was granted. */
  readonly unused: EuroCents | null;
}

/** Last year's amounts in its active scenario, with the budget that was not used (S1.43). */
export function lastYearMoney(last: Plan): LastYearMoney {
  const { amounts, net } = planMoney(last);
  const planned = new Map<ChoiceOf<"costType"> | null, EuroCents>();
  for (const { costType, amount } of amounts) planned.set(costType, (planned.get(costType) ?? 0) + amount);
  const sum = (status: "realised" | "committed") =>
    last.expenses.reduce((total, row) => total + (row.status === status ? (row.amount ?? 0) : 0), 0);
  const granted = last.organisation.budgetGranted;
  const used = sum("realised") + sum("committed");
  return {
    planned: [...planned]
      .map(([costType, amount]) => ({ costType, amount }))
      .filter(({ amount }) => amount !== 0)
      .sort((left, right) => right.amount - left.amount),
    plannedNet: net,
    realised: sum("realised"),
    granted,
    unused: granted === null ? null : Math.max(0, granted - used),
  };
}
