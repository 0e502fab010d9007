import { daysExpiredAtSession } from "../../calculations/certificateValidity";
import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import type { IsoDate } from "../../plan/units";
import { bookingsOf } from "../bookings";
import { certificateEnd } from "../certificateEnd";
import { defineRule } from "../defineRule";
import type { RuleContext } from "../ruleContext";
import { foundIn } from "../foundIn";

/**
 * A certificate ends before the session in which its holder renews it (F-K7). Of several certificates of the same training the one that
 * lasts longest counts. Valid through the last day: a session on that day is in time.
 */
export const certificateEndsBeforeSession = defineRule({
  code: "W-KAL-07",
  severity: "error",
  acceptable: true,
  find: (plan, context) =>
    foundIn(plan.certificates, (certificate) => {
      const { employeeId, trainingId } = certificate;
      const employee = context.row("employees", employeeId);
      const end = certificateEnd(certificate, context);
      if (!employee || trainingId === null || end === null || !lastsLongest(certificate, end, context)) return null;
      const session = nextSession(employee.id, trainingId, plan, context);
      if (session === null) return null;
      const days = daysExpiredAtSession(end, session);
      if (days === null) return null;
      return {
        place: { table: "certificates", row: certificate.id, field: "validUntil" },
        facts: {
          name: employee.name ?? employee.id,
          certificate: certificate.name ?? certificate.id,
          validUntil: end,
          session,
          days,
        },
      };
    }),
});

/** Whether none of the same person and training lasts longer; of those that last as long the first counts. */
function lastsLongest(certificate: PlanRow<"certificates">, end: IsoDate, context: RuleContext): boolean {
  let isBefore = true;
  for (const other of context.rows("certificates", "employeeId", certificate.employeeId)) {
    if (other === certificate) isBefore = false;
    else if (other.trainingId === certificate.trainingId) {
      const otherEnd = certificateEnd(other, context);
      if (otherEnd !== null && (otherEnd > end || (isBefore && otherEnd === end))) return false;
    }
  }
  return true;
}

/** The first day from the reference date on which the holder follows the training again; `null` while none is planned. */
function nextSession(employeeId: string, trainingId: string, plan: Plan, context: RuleContext): IsoDate | null {
  const { referenceDate } = context;
  if (referenceDate === null) return null;
  let next: IsoDate | null = null;
  for (const { planned } of bookingsOf(employeeId, plan, context, trainingId)) {
    const start = planned.days[0]?.date;
    if (start !== undefined && start >= referenceDate && (next === null || start < next)) next = start;
  }
  return next;
}
