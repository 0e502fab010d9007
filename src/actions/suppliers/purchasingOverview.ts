import { contractDiscounts, type ContractDiscounts } from "../../domain/calculations/contractDiscounts";
import { ordererSpend, type OrdererSpend } from "../../domain/calculations/purchasing";
import type { Plan } from "../../domain/plan/plan";
import { ruleContext, type RuleContext } from "../../domain/warnings/ruleContext";
import { manySuppliersPerTheme } from "../../domain/warnings/rules/manySuppliersPerTheme";
import { supplierScores } from "../../domain/warnings/supplierScores";

/** How training is bought (S1.25, F-B13). */
export interface PurchasingOverview {
  readonly orderers: readonly OrdererSpend[];
  /** Themes with more suppliers than a few partners (W-LEV-01). */
  readonly crowdedThemes: readonly { readonly theme: string; readonly suppliers: number }[];
  /** Discounts of all contracts together; `null` while no purchase under a contract is complete enough to know. */
  readonly discounts: ContractDiscounts | null;
  /** Suppliers that participants judged, best first; those with too few answers to show come last. */
  readonly scores: readonly { readonly name: string; readonly answers: number; readonly mean: number | "hidden" }[];
}

export function purchasingOverview(plan: Plan): PurchasingOverview {
  const context = ruleContext(plan);
  return {
    orderers: ordererSpend(plan.expenses),
    crowdedThemes: manySuppliersPerTheme
      .find(plan, context)
      .map(({ facts: { theme, suppliers } }) => ({ theme, suppliers })),
    discounts: discountsOf(plan, context),
    scores: supplierScores(plan, context)
      .map(({ supplierId, answers, mean }) => ({
        name: context.row("suppliers", supplierId)?.name ?? supplierId,
        answers,
        mean,
      }))
      .toSorted((one, other) => orderOf(other.mean) - orderOf(one.mean)),
  };
}

function orderOf(mean: number | "hidden"): number {
  return mean === "hidden" ? -1 : mean;
}

function discountsOf({ contracts }: Plan, context: RuleContext): ContractDiscounts | null {
  const known = contracts.flatMap(({ id, discountFrom, discount }) => {
    const purchases = completePurchases(id, context);
    const step = discountFrom === null || discount === null ? null : { from: discountFrom, discount };
    return purchases.length === 0 ? [] : [contractDiscounts(purchases, step)];
  });
  if (known.length === 0) return null;
  const sum = (key: keyof ContractDiscounts) => known.reduce((total, one) => total + one[key], 0);
  return { realised: sum("realised"), missed: sum("missed") };
}

function completePurchases(contractId: string, context: RuleContext) {
  return context
    .rows("expenses", "contractId", contractId)
    .flatMap(({ amount, listPrice, participants }) =>
      amount === null || listPrice === null || participants === null ? [] : [{ paid: amount, listPrice, participants }],
    );
}
