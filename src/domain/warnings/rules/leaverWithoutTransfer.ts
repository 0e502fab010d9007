import { monthsLater } from "../../calculations/monthsLater";
import { namedHolders } from "../competenceHolders";
import { defineRule } from "../defineRule";

const monthsAhead = 12;

/**
 * Somebody who holds a critical competence leaves within 12 months, and no need about outflow of that competence is on the list (S2.5g).
 * The last day of the twelve months counts.
 */
export const leaverWithoutTransfer = defineRule({
  code: "W-CMP-03",
  severity: "attention",
  acceptable: true,
  find({ competences }, context) {
    const { referenceDate } = context;
    if (referenceDate === null) return [];
    const until = monthsLater(referenceDate, monthsAhead);
    return competences.flatMap(({ id, name, critical }) => {
      const hasAction = context
        .rows("needs", "competenceId", id)
        .some(({ channel, status }) => channel === "competenceOutflow" && status !== "rejected");
      if (critical !== true || hasAction) return [];
      return namedHolders(id, context).flatMap((holder) => {
        const employee = context.row("employees", holder);
        const leavesOn = employee?.endDate ?? null;
        if (!employee || leavesOn === null || leavesOn < referenceDate || leavesOn > until) return [];
        return [
          {
            place: { table: "employees", row: employee.id, field: "endDate" },
            facts: { name: employee.name ?? employee.id, leavesOn, competence: name ?? id },
          },
        ];
      });
    });
  },
});
