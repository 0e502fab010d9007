import { earliestStart } from "../../calculations/prerequisiteOrder";
import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import type { IsoDate } from "../../plan/units";
import { bookingsOfPerson, findingsInBookings, type Booking } from "../bookings";
import { defineRule } from "../defineRule";
import { earlierSteps } from "../earlierSteps";
import type { RuleContext } from "../ruleContext";

/**
 * Somebody starts a training before having followed the one it builds on, waiting days included (F-K6), or starts a step of a learning path before an earlier
 * step that is planned for this person (S1.19). Having passed it, or holding its certificate, is enough; a booked training without dates gets the
 * benefit of the doubt.
 */
export const prerequisiteNotFollowed = defineRule({
  code: "W-KAL-06",
  severity: "attention",
  acceptable: true,
  find: (plan, context) =>
    findingsInBookings(
      plan,
      context,
      (enrolment, { training, days }, employee, person) => {
        const start = days[0]?.date;
        if (!training || !start) return null;
        const missed = missedBefore({ training, start, employee, person }, plan, context);
        if (missed === null) return null;
        const facts = { name: employee.name ?? employee.id, title: training.title ?? training.id, ...missed };
        return { place: { table: "enrolments", row: enrolment.id, field: "sessionId" }, facts };
      },
      ({ session: { status }, training }) =>
        status !== "done" && training !== undefined && hasEarlier(training, context),
    ),
});

function hasEarlier({ id, prerequisiteId }: PlanRow<"trainings">, context: RuleContext): boolean {
  return prerequisiteId !== null || context.result(earlierSteps).has(id);
}

interface Start {
  readonly training: PlanRow<"trainings">;
  readonly start: IsoDate;
  readonly employee: PlanRow<"employees">;
  /** The place of the employee on the staff list. */
  readonly person: number;
}

/** What should have come first, and of which path it is a step; `null` when nothing is wrong. */
function missedBefore(of: Start, plan: Plan, context: RuleContext) {
  const { training, employee } = of;
  const first = context.row("trainings", training.prerequisiteId);
  if (
    first &&
    first.id !== training.id &&
    !(isFollowed(first.id, training.waitingDays ?? 0, of, plan, context) ?? false)
  ) {
    return { prerequisite: first.title ?? first.id };
  }
  const steps = context.result(earlierSteps).get(training.id);
  const step = steps?.find(
    ({ trainingId, isFor }) => isFor(employee.jobTitle) && !(isFollowed(trainingId, 0, of, plan, context) ?? true),
  );
  if (step === undefined) return null;
  return { prerequisite: context.row("trainings", step.trainingId)?.title ?? step.trainingId, path: step.path };
}

/** Whether somebody followed a training in time for what starts; `null` when it is not even booked. */
function isFollowed(
  id: string,
  wait: number,
  { start, employee, person }: Start,
  plan: Plan,
  context: RuleContext,
): boolean | null {
  if (hasCertificate(employee.id, id, start, context)) return true;
  const booked = bookingsOfPerson(person, plan, context, id);
  return booked.length === 0 ? null : booked.some((booking) => isInTime(booking, start, wait));
}

function isInTime({ enrolment, planned: { days } }: Booking, start: IsoDate, wait: number): boolean {
  const last = days.at(-1)?.date;
  if (last === undefined) return true;
  return start >= (enrolment.status === "passed" ? last : earliestStart(last, wait));
}

function hasCertificate(employeeId: string, trainingId: string, day: string, context: RuleContext): boolean {
  return context
    .rows("certificates", "employeeId", employeeId)
    .some((held) => held.trainingId === trainingId && held.obtainedOn !== null && held.obtainedOn <= day);
}
