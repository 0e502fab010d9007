import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import type { RuleContext } from "../ruleContext";
import { defineRule } from "../defineRule";
import { foundIn } from "../foundIn";
import { groupedBy } from "../groupedBy";
import { wordKey } from "../wordKey";

/** Something was bought outside a contract while one with that supplier, or with another one for the same theme, was running on that day (S1.25). */
export const boughtOutsideContract = defineRule({
  code: "W-LEV-03",
  severity: "attention",
  acceptable: true,
  find: ({ expenses }, context) =>
    foundIn(expenses, ({ id, supplierId, contractId, amount, date }) => {
      const supplier = context.row("suppliers", supplierId);
      if (!supplier || contractId !== null || amount === null || amount <= 0 || date === null) return null;
      const candidates = [
        ...context.rows("contracts", "supplierId", supplier.id),
        ...(context.result(contractsByTheme).get(wordKey(supplier.theme)) ?? []),
      ];
      const contract = candidates.find(
        ({ start, end }) => (start === null || start <= date) && (end === null || end >= date),
      );
      if (!contract) return null;
      return {
        place: { table: "expenses", row: id, field: "contractId" },
        facts: { supplier: supplier.name ?? supplier.id, amount, contract: contract.name ?? contract.id },
      };
    }),
});

function contractsByTheme(
  { contracts }: Plan,
  context: RuleContext,
): ReadonlyMap<string, readonly PlanRow<"contracts">[]> {
  const themed = contracts.map((contract) => ({
    contract,
    theme: wordKey(context.row("suppliers", contract.supplierId)?.theme ?? null),
  }));
  const groups = groupedBy(
    themed.filter(({ theme }) => theme !== ""),
    ({ theme }) => theme,
  );
  return new Map([...groups].map(([theme, rows]) => [theme, rows.map(({ contract }) => contract)]));
}
