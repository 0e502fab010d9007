import { expectedSubsidies } from "../../calculations/expectedSubsidies";
import { defineRule } from "../defineRule";

/**
 * A subsidy that was not granted yet is cut by a ceiling (F-B5a): its own, or for the kmo-portefeuille the yearly one that requests use up in
 * order of date.
 */
export const subsidyCeilingReached = defineRule({
  code: "W-SUB-01",
  severity: "attention",
  acceptable: true,
  find(plan) {
    const amounts = expectedSubsidies(plan);
    return plan.subsidies.flatMap(({ id, name }) => {
      const { computed, expected } = amounts.get(id) ?? { computed: 0, expected: 0 };
      if (expected >= computed) return [];
      return [
        {
          place: { table: "subsidies", row: id, field: "base" },
          facts: { name: name ?? id, computed, allowed: expected },
        },
      ];
    });
  },
});
