import { monthsLater } from "../../calculations/monthsLater";
import { defineRule, type Finding } from "../defineRule";
import { presentEmployees } from "../targetGroupMembers";

const longestMonths = 12;

/**
 * The last conversation with somebody in service was more than 12 months ago (S2.2d); people who have been there longer without any conversation
 * stand together in one warning. Silent about those while nobody's conversations are noted.
 */
export const conversationTooOld = defineRule({
  code: "W-POP-01",
  severity: "attention",
  acceptable: true,
  find({ developmentPlans }, context) {
    const { referenceDate } = context;
    if (referenceDate === null) return [];
    const oldest = monthsLater(referenceDate, -longestMonths);
    const never: string[] = [];
    const tooOld = context.result(presentEmployees).flatMap((employee): Finding<"W-POP-01">[] => {
      const held = context
        .rows("developmentPlans", "employeeId", employee.id)
        .filter(({ date }) => date !== null && date <= referenceDate);
      const last = held.reduce((latest, row) => ((row.date ?? "") > (latest?.date ?? "") ? row : latest), held[0]);
      const name = employee.name ?? employee.id;
      if (last === undefined && (employee.startDate ?? "") <= oldest) never.push(name);
      if (last === undefined || last.date === null || last.date >= oldest) return [];
      return [
        {
          place: { table: "developmentPlans", row: last.id, field: "date" },
          facts: { name, lastConversation: last.date, others: 0 },
        },
      ];
    });
    const [first, ...others] = never;
    if (first === undefined || developmentPlans.length === 0) return tooOld;
    const facts = { name: first, lastConversation: null, others: others.length };
    return [...tooOld, { place: { table: "developmentPlans", row: null, field: "date" }, facts }];
  },
});
