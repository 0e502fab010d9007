import { trainingBalance } from "../../calculations/trainingBalance";
import type { Plan } from "../../plan/plan";
import { isInBelgium } from "../countryPack";
import { defineRule } from "../defineRule";
import { groupedBy } from "../groupedBy";
import { legalCodes } from "../legalCodes";
import { legalValue } from "../legalValue";
import type { RuleContext } from "../ruleContext";
import { trainingAccounts } from "../trainingAccounts";

/**
 * Days of somebody's training right end with the plan year because the period over which they may be carried ends (F-C3). A plan year that was not
 * recorded yet is read from the account on the sheet Naleving; other years whose right or days taken are not filled in are left out.
 */
export const balanceRunsOut = defineRule({
  code: "W-BE-05",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const year = plan.organisation.planYear;
    const window = legalValue(plan, legalCodes.rightWindow);
    if (!isInBelgium(plan) || year === null || window === null) return [];
    const known = [...recordedYears(plan, year), ...computedYear(year, context)];
    return [...groupedBy(known, ({ employeeId }) => employeeId)].flatMap(([employeeId, years]) => {
      const nextYear = { year: year + 1, right: 0, taken: 0 };
      const days = trainingBalance(upTo(year, years), window) - trainingBalance([...years, nextYear], window);
      const last = years.findLast(({ row }) => row !== null);
      const employee = context.row("employees", employeeId);
      if (!last || !employee || days < 1e-9) return [];
      return [
        {
          place: { table: "trainingRights", row: last.row, field: "taken" },
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

interface YearOf extends Year {
  readonly employeeId: string | null;
  /** The row of the table; `null` while the year is only computed. */
  readonly row: string | null;
}

function recordedYears({ trainingRights }: Plan, last: number): readonly YearOf[] {
  return trainingRights.flatMap(({ id, employeeId, year, right, taken }) =>
    year === null || year > last || right === null || taken === null
      ? []
      : [{ row: id, employeeId, year, right, taken }],
  );
}

/** The plan year of people for whom it was not recorded. */
function computedYear(year: number, context: RuleContext): readonly YearOf[] {
  return context
    .result(trainingAccounts)
    .filter(({ employee }) => !isRecorded(employee.id, year, context))
    .map(({ employee, right, taken }) => ({ row: null, employeeId: employee.id, year, right, taken }));
}

function isRecorded(employeeId: string, year: number, context: RuleContext): boolean {
  return context.rows("trainingRights", "employeeId", employeeId).some((row) => row.year === year);
}

/** The years with the plan year itself added, so that what expired before it does not count twice. */
function upTo(year: number, years: readonly Year[]): readonly Year[] {
  return [...years, { year, right: 0, taken: 0 }];
}
