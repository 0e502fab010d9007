import { supplierConcentration } from "../../calculations/supplierConcentration";
import { defineRule } from "../defineRule";

const largestShare = 0.6;

/** One supplier gets more than 60 % of what is spent on suppliers (F-B13). Silent while everything goes to the only supplier on the list. */
export const oneSupplierDominates = defineRule({
  code: "W-LEV-02",
  severity: "attention",
  acceptable: true,
  find({ expenses, suppliers }, context) {
    if (suppliers.length < 2) return [];
    const purchases = expenses.flatMap(({ supplierId, amount }) =>
      supplierId === null || amount === null ? [] : [{ supplier: supplierId, spend: amount }],
    );
    const largest = supplierConcentration(purchases).shares[0];
    const supplier = context.row("suppliers", largest?.supplier ?? null);
    if (!largest || !supplier || largest.share <= largestShare) return [];
    return [
      {
        place: { table: "suppliers", row: supplier.id, field: null },
        facts: { supplier: supplier.name ?? supplier.id, share: largest.share, limit: largestShare },
      },
    ];
  },
});
