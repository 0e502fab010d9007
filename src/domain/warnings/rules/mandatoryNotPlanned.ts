import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import { activeTrainings } from "../activeTrainings";
import { bookings, type Booking } from "../bookings";
import { certificateEnd } from "../certificateEnd";
import { defineRule } from "../defineRule";
import { groupedBy } from "../groupedBy";
import { isLegallyRequired } from "../isMandatory";
import { requiredPeople } from "../requiredPeople";
import type { RuleContext } from "../ruleContext";
import { sessionsOfTraining } from "../sessionDays";

/**
 * A training that the law or a collective agreement asks for is not planned for everybody who needs it (S2.9b). People with a place in a
 * session or a valid certificate are covered; where the plan only knows a number of participants, places in sessions count too. Cannot be
 * accepted.
 */
export const mandatoryNotPlanned = defineRule({
  code: "W-NAL-01",
  severity: "error",
  acceptable: false,
  find: (plan, context) =>
    activeTrainings(plan)
      .filter(isLegallyRequired)
      .flatMap((training) => {
        const { required, covered } = requirementOf(training, context);
        if (required <= covered) return [];
        return [
          {
            place: { table: "trainings" as const, row: training.id, field: null },
            facts: { title: training.title ?? training.id, people: required - covered, required },
          },
        ];
      }),
});

function requirementOf(training: PlanRow<"trainings">, context: RuleContext) {
  const booked = new Set(
    (context.result(bookingsByTraining).get(training.id) ?? []).map(({ employee }) => employee.id),
  );
  const people = requiredPeople(training, context);
  if (people) {
    const certified = context.rows("certificates", "trainingId", training.id).filter((row) => isValid(row, context));
    const done = new Set([...booked, ...certified.map(({ employeeId }) => employeeId ?? "")]);
    return { required: people.count, covered: [...done].filter((id) => people.includes(id)).length };
  }
  const places = sessionsOfTraining(training.id, context).reduce((sum, { capacity }) => sum + (capacity ?? 0), 0);
  return { required: training.participants ?? 0, covered: Math.max(booked.size, places) };
}

function bookingsByTraining(_plan: Plan, context: RuleContext): ReadonlyMap<string | null, readonly Booking[]> {
  return groupedBy(context.result(bookings), ({ session }) => session.trainingId);
}

function isValid(certificate: PlanRow<"certificates">, context: RuleContext): boolean {
  const end = certificateEnd(certificate, context);
  if (certificate.obtainedOn === null && end === null) return false;
  return end === null || context.referenceDate === null || end >= context.referenceDate;
}
