import { daysExpiredAtSession } from "../../calculations/certificateValidity";
import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import type { IsoDate } from "../../plan/units";
import { bookingsOf } from "../bookings";
import { certificateEnd } from "../certificateEnd";
import { defineRule } from "../defineRule";
import type { RuleContext } from "../ruleContext";

/**
 * A certificate ends before the session in which its holder renews it (F-K7). Of several certificates of the same training the one that
 * lasts longest counts. Valid through the last day: a session on that day is in time.
 */
export const certificateEndsBeforeSession = defineRule({
  code: "W-KAL-07",
  severity: "error",
  acceptable: true,
  find: (plan, context) =>
    [...context.result(lastingCertificates).values()].flatMap(({ certificate, end }) => {
      const employee = context.row("employees", certificate.employeeId);
      const session = employee && nextSession(employee.id, certificate, plan, context);
      const days = session === undefined ? null : daysExpiredAtSession(end, session);
      if (!employee || session === undefined || days === null) return [];
      return [
        {
          place: { table: "certificates", row: certificate.id, field: "validUntil" },
          facts: {
            name: employee.name ?? employee.id,
            certificate: certificate.name ?? certificate.id,
            validUntil: end,
            session,
            days,
          },
        },
      ];
    }),
});

interface Lasting {
  readonly certificate: PlanRow<"certificates">;
  readonly end: IsoDate;
}

function lastingCertificates({ certificates }: Plan, context: RuleContext): ReadonlyMap<string, Lasting> {
  const lasting = new Map<string, Lasting>();
  for (const certificate of certificates) {
    const end = certificateEnd(certificate, context);
    if (certificate.trainingId === null || end === null) continue;
    const key = `${certificate.employeeId}\n${certificate.trainingId}`;
    if (end > (lasting.get(key)?.end ?? "")) lasting.set(key, { certificate, end });
  }
  return lasting;
}

/** The first day from the reference date on which the holder follows the training again. */
function nextSession(
  employeeId: string,
  { trainingId }: PlanRow<"certificates">,
  plan: Plan,
  context: RuleContext,
): IsoDate | undefined {
  const { referenceDate } = context;
  if (referenceDate === null || trainingId === null) return undefined;
  let next: IsoDate | undefined;
  for (const { planned } of bookingsOf(employeeId, plan, context, trainingId)) {
    const start = planned.days[0]?.date;
    if (start !== undefined && start >= referenceDate && (next === undefined || start < next)) next = start;
  }
  return next;
}
