import { trainingBalance } from "../../calculations/trainingBalance";
import { isInBelgium } from "../countryPack";
import { defineRule } from "../defineRule";
import { groupedBy } from "../groupedBy";
import { legalCodes } from "../legalCodes";
import { legalValue } from "../legalValue";

/**
 * Days of somebody's training right end with the plan year because the period over which they may be carried ends (F-C3). Years whose right
 * or days taken are not filled in are left out.
 */
export const balanceRunsOut = defineRule({
  code: "W-BE-05",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const year = plan.organisation.planYear;
    const window = legalValue(plan, legalCodes.rightWindow);
    if (!isInBelgium(plan) || year === null || window === null) return [];
    const known = plan.trainingRights.flatMap((row) =>
      row.year === null || row.year > year || row.right === null || row.taken === null
        ? []
        : [{ id: row.id, employeeId: row.employeeId, year: row.year, right: row.right, taken: row.taken }],
    );
    return [...groupedBy(known, ({ employeeId }) => employeeId)].flatMap(([employeeId, years]) => {
      const nextYear = { year: year + 1, right: 0, taken: 0 };
      const days = trainingBalance(upTo(year, years), window) - trainingBalance([...years, nextYear], window);
      const last = years.at(-1);
      const employee = context.row("employees", employeeId);
      if (!last || !employee || days < 1e-9) return [];
      return [
        {
          place: { table: "trainingRights", row: last.id, field: "taken" },
          facts: { name: employee.name ?? employee.id, days, year },
        },
      ];
    });
  },
});

interface Year {
  readonly year: number;
  readonly right: number;
  readonly taken: number;
}

/** The years with the plan year itself added, so that what expired before it does not count twice. */
function upTo(year: number, years: readonly Year[]): readonly Year[] {
  return [...years, { year, right: 0, taken: 0 }];
}
