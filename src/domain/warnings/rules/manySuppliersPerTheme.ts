import { mostSuppliersPerTheme } from "../../calculations/purchasing";
import { defineRule } from "../defineRule";
import { groupedBy } from "../groupedBy";
import { wordKey } from "../wordKey";

/** More than three suppliers for one theme (S1.25): many small purchases cost more than a few partners. Own trainers and sector funds do not count. */
export const manySuppliersPerTheme = defineRule({
  code: "W-LEV-01",
  severity: "attention",
  acceptable: true,
  find({ suppliers }) {
    const external = suppliers.filter(({ type }) => type !== "internal" && type !== "sectorFund");
    return [...groupedBy(external, ({ theme }) => wordKey(theme))].flatMap(([key, rows]) => {
      const first = rows[0];
      if (key === "" || !first || rows.length <= mostSuppliersPerTheme) return [];
      return [
        {
          place: { table: "suppliers", row: first.id, field: "theme" },
          facts: { theme: first.theme ?? key, suppliers: rows.length, limit: mostSuppliersPerTheme },
        },
      ];
    });
  },
});
