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
  const direct = directCosts();
  for (const line of lines) {
    const amount = line.unit === "percent" ? null : pricedAmount(line, vatDeductible);
    if (amount === null) continue;
    amounts.set(line.id, amount);
    if (line.status !== "rejected" && line.costType !== null && costGroups[line.costType] === "direct") {
      direct.add(line, amount);
    }
  }
  for (const line of lines) {
    if (line.unit !== "percent" || line.quantity === null) continue;
    amounts.set(line.id, roundedCents((direct.of(line) * line.quantity) / 100));
  }
  return amounts;
}

function pricedAmount({ quantity, unitPrice, vatRate }: BudgetLine, vatDeductible: Fraction): EuroCents | null {
  if (quantity === null || unitPrice === null) return null;
  return lineAmount({ quantity, unitPrice: unitPrice / 100, vatRate: vatRate ?? 0, vatDeductible });
}

/** Adds up the direct costs of each training in each scenario. */
function directCosts() {
  const byScenario = new Map<BudgetLine["scenario"], Map<string, EuroCents>>();
  return {
    add({ trainingId, scenario }: BudgetLine, amount: EuroCents) {
      let byTraining = byScenario.get(scenario);
      if (byTraining === undefined) byScenario.set(scenario, (byTraining = new Map<string, EuroCents>()));
      const training = trainingId ?? "";
      byTraining.set(training, (byTraining.get(training) ?? 0) + amount);
    },
    of: ({ trainingId, scenario }: BudgetLine) => byScenario.get(scenario)?.get(trainingId ?? "") ?? 0,
  };
}
