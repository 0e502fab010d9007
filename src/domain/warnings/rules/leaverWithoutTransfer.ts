import { monthsLater } from "../../calculations/monthsLater";
import type { PlanRow } from "../../plan/planRecords";
import type { IsoDate } from "../../plan/units";
import { namedHolders } from "../competenceHolders";
import { defineRule } from "../defineRule";
import { pensionYears } from "../pensionYears";

const monthsAhead = 12;

/**
 * Somebody who holds a critical competence leaves within 12 months, and no need about outflow of that competence is on the list (S2.5g). The last day of
 * the twelve months counts. Who has no leaving date may leave in the year of the pension age, by year of birth; who works on after it is left alone.
 */
export const leaverWithoutTransfer = defineRule({
  code: "W-CMP-03",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const { referenceDate } = context;
    if (referenceDate === null) return [];
    const pensionYearOf = context.result(pensionYears);
    return plan.competences.flatMap(({ id, name, critical }) => {
      const hasAction = context
        .rows("needs", "competenceId", id)
        .some(({ channel, status }) => channel === "competenceOutflow" && status !== "rejected");
      if (critical !== true || hasAction) return [];
      return namedHolders(id, context).flatMap((holder) => {
        const employee = context.row("employees", holder);
        const leaving = employee === undefined ? null : leavingOf(employee, referenceDate, pensionYearOf);
        if (employee === undefined || leaving === null) return [];
        const { field, ...when } = leaving;
        return [
          {
            place: { table: "employees", row: employee.id, field },
            facts: { name: employee.name ?? employee.id, ...when, competence: name ?? id },
          },
        ];
      });
    });
  },
});

/** When somebody leaves within the months ahead; `null` for who does not. */
function leavingOf(
  { endDate, birthYear }: PlanRow<"employees">,
  from: IsoDate,
  pensionYearOf: ReturnType<typeof pensionYears>,
) {
  const until = monthsLater(from, monthsAhead);
  if (endDate !== null) {
    return endDate < from || endDate > until ? null : { field: "endDate", leavesOn: endDate };
  }
  const year = birthYear === null ? null : pensionYearOf(birthYear);
  if (year === null || year < Number(from.slice(0, 4)) || year > Number(until.slice(0, 4))) return null;
  return { field: "birthYear", leavesOn: null, pensionYear: year };
}
