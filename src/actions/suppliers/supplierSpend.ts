import { maverickShare } from "../../domain/calculations/maverickShare";
import { supplierConcentration } from "../../domain/calculations/supplierConcentration";
import type { Plan } from "../../domain/plan/plan";
import type { EuroCents, Fraction } from "../../domain/plan/units";

/** How spending is spread over suppliers (F-B13). */
export interface SupplierSpend {
  readonly total: EuroCents;
  /** From the largest to the smallest. */
  readonly shares: readonly {
    readonly id: string;
    readonly name: string;
    readonly spend: EuroCents;
    readonly share: Fraction;
  }[];
  /** Herfindahl-Hirschman index, 1 is a single supplier; `null` while nothing was spent. */
  readonly index: number | null;
  /** Share of what was bought outside any contract; `null` while nothing was spent. */
  readonly outsideContract: Fraction | null;
}

/** What was committed and spent per supplier; expenses without a supplier or an amount are left out. */
export function supplierSpend({ expenses, suppliers }: Plan): SupplierSpend {
  const names = new Map(suppliers.map(({ id, name }) => [id, name ?? id]));
  const purchases = expenses.flatMap(({ supplierId, contractId, amount }) =>
    supplierId === null || amount === null ? [] : [{ supplier: supplierId, spend: amount, contract: contractId }],
  );
  const { shares, index } = supplierConcentration(purchases);
  return {
    total: purchases.reduce((sum, { spend }) => sum + spend, 0),
    shares: shares.map(({ supplier, spend, share }) => ({
      id: supplier,
      name: names.get(supplier) ?? supplier,
      spend,
      share,
    })),
    index,
    outsideContract: maverickShare(purchases),
  };
}
