import { defineRule } from "../defineRule";

/** A contract names no fixed contact (S1.24), or a fixed partner has neither a contract nor a contact. */
export const partnerWithoutContact = defineRule({
  code: "W-LEV-05",
  severity: "attention",
  acceptable: true,
  find({ contracts, suppliers }, context) {
    const ofContracts = contracts
      .filter(({ fixedContact }) => fixedContact === null)
      .map(({ id, name, supplierId }) => ({
        place: { table: "contracts" as const, row: id, field: "fixedContact" },
        facts: { supplier: context.row("suppliers", supplierId)?.name ?? supplierId ?? id, contract: name ?? id },
      }));
    const ofPartners = suppliers
      .filter(({ type, contact }) => type === "fixedPartner" && contact === null)
      .filter(({ id }) => context.rows("contracts", "supplierId", id).length === 0)
      .map(({ id, name }) => ({
        place: { table: "suppliers" as const, row: id, field: "contact" },
        facts: { supplier: name ?? id, contract: null },
      }));
    return [...ofContracts, ...ofPartners];
  },
});
