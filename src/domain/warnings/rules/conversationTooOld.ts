import { monthsLater } from "../../calculations/monthsLater";
import type { IsoDate } from "../../plan/units";
import { defineRule, type Finding } from "../defineRule";
import type { RuleContext } from "../ruleContext";
import { foundIn } from "../foundIn";
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
    if (referenceDate === null || developmentPlans.length === 0) return [];
    const oldest = monthsLater(referenceDate, -longestMonths);
    const never: string[] = [];
    const tooOld = foundIn(context.result(presentEmployees), (employee): Finding<"W-POP-01"> | null => {
      const last = lastConversation(employee.id, referenceDate, context);
      const name = employee.name ?? employee.id;
      if (last === null && (employee.startDate ?? "") <= oldest) never.push(name);
      if (last === null || last.date >= oldest) return null;
      return {
        place: { table: "developmentPlans", row: last.id, field: "date" },
        facts: { name, lastConversation: last.date, others: 0 },
      };
    });
    const [first, ...others] = never;
    if (first === undefined) return tooOld;
    const facts = { name: first, lastConversation: null, others: others.length };
    return [...tooOld, { place: { table: "developmentPlans", row: null, field: "date" }, facts }];
  },
});

/** The newest conversation with somebody through a day, the first of several on one day; `null` when none was held. */
function lastConversation(employeeId: string, through: IsoDate, context: RuleContext) {
  let last: { readonly id: string; readonly date: IsoDate } | null = null;
  for (const { id, date } of context.rows("developmentPlans", "employeeId", employeeId)) {
    if (date !== null && date <= through && date > (last?.date ?? "")) last = { id, date };
  }
  return last;
}
