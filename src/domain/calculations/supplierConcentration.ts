import type { EuroCents, Fraction } from "../plan/units";

/** Spend of one supplier as a share of all spend. */
export interface SupplierShare {
  readonly supplier: string;
  readonly spend: EuroCents;
  readonly share: Fraction;
}

/** How spend is spread over suppliers: shares from large to small, and the Herfindahl-Hirschman index (1 is a single supplier). */
export interface SupplierConcentration {
  readonly shares: readonly SupplierShare[];
  readonly index: number | null;
}

/** Spend per supplier and how concentrated it is (F-B13); the index is `null` when nothing was spent. */
export function supplierConcentration(
  purchases: readonly { readonly supplier: string; readonly spend: EuroCents }[],
): SupplierConcentration {
  const bySupplier = new Map<string, EuroCents>();
  for (const { supplier, spend } of purchases) bySupplier.set(supplier, (bySupplier.get(supplier) ?? 0) + spend);
  const total = [...bySupplier.values()].reduce((sum, spend) => sum + spend, 0);
  if (total <= 0) return { shares: [], index: null };
  const shares = [...bySupplier]
    .map(([supplier, spend]) => ({ supplier, spend, share: spend / total }))
    .sort((left, right) => right.spend - left.spend || (left.supplier < right.supplier ? -1 : 1));
  return { shares, index: shares.reduce((sum, { share }) => sum + share * share, 0) };
}
