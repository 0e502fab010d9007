import { calendarPlaces } from "../calculations/calendarPlaces";
import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { Minutes } from "../plan/units";
import { attendance } from "./attendance";
import type { RuleContext } from "./ruleContext";
import { presentEmployees } from "./targetGroupMembers";

/** Somebody in service with the training time of the plan. */
export interface StaffTime {
  readonly employee: PlanRow<"employees">;
  readonly time: Minutes;
}

/** Training time of everybody in service: hours followed, or the length of the training days while nobody has noted them. */
export function staffTime({ employees, enrolments }: Plan, context: RuleContext): readonly StaffTime[] {
  const { sessions, sessionOf, employeeOf } = context.result(attendance);
  const time = new Float64Array(employees.length);
  enrolments.forEach(({ hoursFollowed }, row) => {
    const place = sessionOf[row] ?? -1;
    if (place < 0) return;
    const person = employeeOf[row] ?? 0;
    time[person] = (time[person] ?? 0) + (hoursFollowed ?? sessions[place]?.minutes ?? 0);
  });
  const { employeeAt } = context.result(calendarPlaces);
  return context
    .result(presentEmployees)
    .map((employee) => ({ employee, time: time[employeeAt.get(employee.id) ?? 0] ?? 0 }));
}
