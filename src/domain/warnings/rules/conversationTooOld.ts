import { monthsLater } from "../../calculations/monthsLater";
import { defineRule } from "../defineRule";
import { groupedBy } from "../groupedBy";

const longestMonths = 12;

/** The last conversation with somebody was more than 12 months ago (S2.2d). People without a dated conversation, and people who left, are left out. */
export const conversationTooOld = defineRule({
  code: "W-POP-01",
  severity: "attention",
  acceptable: true,
  find({ developmentPlans }, context) {
    const { referenceDate } = context;
    if (referenceDate === null) return [];
    const oldest = monthsLater(referenceDate, -longestMonths);
    return [...groupedBy(developmentPlans, ({ employeeId }) => employeeId)].flatMap(([employeeId, rows]) => {
      const held = rows.filter(({ date }) => date !== null && date <= referenceDate);
      const last = held.reduce((latest, row) => ((row.date ?? "") > (latest?.date ?? "") ? row : latest), held[0]);
      const employee = context.row("employees", employeeId);
      if (!employee || !last || last.date === null || last.date >= oldest) return [];
      if (employee.endDate !== null && employee.endDate < referenceDate) return [];
      return [
        {
          place: { table: "developmentPlans", row: last.id, field: "date" },
          facts: { name: employee.name ?? employee.id, lastConversation: last.date },
        },
      ];
    });
  },
});
