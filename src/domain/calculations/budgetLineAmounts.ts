import type { PlanRow } from "../plan/planRecords";
import type { EuroCents, Fraction } from "../plan/units";
import { costGroups } from "./costGroup";
import { lineAmount } from "./lineAmount";
import { roundedCents } from "./roundedCents";

type BudgetLine = Pick<
  PlanRow<"budgetLines">,
  "id" | "trainingId" | "costType" | "quantity" | "unit" | "unitPrice" | "vatRate" | "scenario" | "status"
>;

/**
 * Amount of every budget line by its ID, in cents. A line in percent (overhead, contingency) takes that percentage of the direct costs of
 * the same training and scenario, without those a reviewer rejected; a subsidy is typed as a negative price. A line without quantity or price is not in the map.
 */
export function budgetLineAmounts(
  lines: readonly BudgetLine[],
  vatDeductible: Fraction,
): ReadonlyMap<string, EuroCents> {
  const amounts = new Map<string, EuroCents>();
  const direct = new Map<string, EuroCents>();
  for (const line of lines) {
    const amount = line.unit === "percent" ? null : pricedAmount(line, vatDeductible);
    if (amount === null) continue;
    amounts.set(line.id, amount);
    if (line.status !== "rejected" && line.costType !== null && costGroups[line.costType] === "direct") {
      direct.set(groupKey(line), (direct.get(groupKey(line)) ?? 0) + amount);
    }
  }
  for (const line of lines) {
    if (line.unit !== "percent" || line.quantity === null) continue;
    amounts.set(line.id, roundedCents(((direct.get(groupKey(line)) ?? 0) * line.quantity) / 100));
  }
  return amounts;
}

function pricedAmount({ quantity, unitPrice, vatRate }: BudgetLine, vatDeductible: Fraction): EuroCents | null {
  if (quantity === null || unitPrice === null) return null;
  return lineAmount({ quantity, unitPrice: unitPrice / 100, vatRate: vatRate ?? 0, vatDeductible });
}

function groupKey({ trainingId, scenario }: BudgetLine): string {
  return `${trainingId ?? ""}\n${scenario ?? ""}`;
}
