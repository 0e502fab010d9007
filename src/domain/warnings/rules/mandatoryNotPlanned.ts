import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import { activeTrainings } from "../activeTrainings";
import { attendance } from "../attendance";
import { certificateEnd } from "../certificateEnd";
import { defineRule } from "../defineRule";
import { isLegallyRequired } from "../../calculations/isMandatory";
import { requiredPeople, type RequiredPeople } from "../requiredPeople";
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
  const booked = context.result(bookedByTraining).get(training.id) ?? nobody;
  const people = requiredPeople(training, context);
  if (people) {
    const certified = new Set<string>();
    for (const row of context.rows("certificates", "trainingId", training.id)) {
      if (row.employeeId !== null && !booked.has(row.employeeId) && isValid(row, context))
        certified.add(row.employeeId);
    }
    return { required: people.count, covered: countIn(booked, people) + countIn(certified, people) };
  }
  const places = sessionsOfTraining(training.id, context).reduce((sum, { capacity }) => sum + (capacity ?? 0), 0);
  return { required: training.participants ?? 0, covered: Math.max(booked.size, places) };
}

function countIn(ids: ReadonlySet<string>, people: RequiredPeople): number {
  let count = 0;
  for (const id of ids) if (people.includes(id)) count += 1;
  return count;
}

const nobody: ReadonlySet<string> = new Set();

/** The people with a place in a session of each legally required training. */
function bookedByTraining(plan: Plan, context: RuleContext): ReadonlyMap<string, ReadonlySet<string>> {
  const booked = new Map<string, Set<string>>();
  for (const { id } of activeTrainings(plan).filter(isLegallyRequired)) booked.set(id, new Set());
  const { sessions, sessionOf, employeeOf } = context.result(attendance);
  const peopleOf = sessions.map(({ session }) => booked.get(session.trainingId ?? ""));
  for (let row = 0; row < sessionOf.length; row++) {
    const place = sessionOf[row] ?? -1;
    const people = place < 0 ? undefined : peopleOf[place];
    const employee = people && plan.employees[employeeOf[row] ?? 0];
    if (employee) people.add(employee.id);
  }
  return booked;
}

function isValid(certificate: PlanRow<"certificates">, context: RuleContext): boolean {
  const end = certificateEnd(certificate, context);
  if (certificate.obtainedOn === null && end === null) return false;
  return end === null || context.referenceDate === null || end >= context.referenceDate;
}
