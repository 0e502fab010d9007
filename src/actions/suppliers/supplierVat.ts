import { usualVat, type UsualVat } from "../../domain/calculations/usualVat";
import type { Plan } from "../../domain/plan/plan";
import { legalCodes } from "../../domain/warnings/legalCodes";
import { legalValue } from "../../domain/warnings/legalValue";

/** The VAT that the teaching of a supplier usually bears, or any other cost (`null`), with the rates in force for the plan. */
export function supplierVat(plan: Plan, supplierId: string | null): UsualVat | null {
  const rates = { BE: legalValue(plan, legalCodes.vatBelgium), NL: legalValue(plan, legalCodes.vatNetherlands) };
  const supplier = plan.suppliers.find(({ id }) => id === supplierId);
  return usualVat(plan.organisation.country, rates, supplier?.crkbo === true);
}
