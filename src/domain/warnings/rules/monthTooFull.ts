import { trainingLoad } from "../../calculations/trainingLoad";
import type { Plan } from "../../plan/plan";
import { attendance } from "../attendance";
import { bookingsOf } from "../bookings";
import { defineRule } from "../defineRule";
import type { RuleContext } from "../ruleContext";
import { takesPlace } from "../../calculations/takesPlace";

/** Somebody has more hours of training in a month than the setting allows (F-K11). Proposals and places on a waiting list do not count; silent without a limit. */
export const monthTooFull = defineRule({
  code: "W-KAL-13",
  severity: "info",
  acceptable: true,
  find(plan, context) {
    const limit = plan.organisation.trainingHoursPerMonthLimit;
    if (limit === null) return [];
    return [...context.result(planLoad).byPersonAndMonth].flatMap(([employeeId, months]) =>
      [...months]
        .filter(([, time]) => time > limit)
        .map(([month, time]) => ({
          place: {
            table: "enrolments" as const,
            row: enrolmentIn(employeeId, month, plan, context),
            field: "sessionId",
          },
          facts: { name: context.row("employees", employeeId)?.name ?? employeeId, month, time, limit },
        })),
    );
  },
});

/** Training time of everybody who takes a place, by day. */
function planLoad(plan: Plan, context: RuleContext): ReturnType<typeof trainingLoad> {
  const { sessions, sessionOf, employeeOf } = context.result(attendance);
  function* days() {
    for (const [row, enrolment] of plan.enrolments.entries()) {
      const planned = sessions[sessionOf[row] ?? -1];
      const employee = plan.employees[employeeOf[row] ?? -1];
      if (planned === undefined || employee === undefined || !takesPlace(enrolment)) continue;
      for (const { date, start, end } of planned.days) {
        if (start !== null && end !== null) yield { employeeId: employee.id, date, time: end - start };
      }
    }
  }
  return trainingLoad(days());
}

/** The first enrolment of somebody with a day in the month. */
function enrolmentIn(employeeId: string, month: string, plan: Plan, context: RuleContext): string | null {
  const found = bookingsOf(employeeId, plan, context).find(
    ({ enrolment, planned }) => takesPlace(enrolment) && planned.days.some(({ date }) => date.startsWith(month)),
  );
  return found?.enrolment.id ?? null;
}
