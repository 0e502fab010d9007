import { calendarPlaces } from "../../calculations/calendarPlaces";
import { representationRatio } from "../../calculations/representationRatio";
import { choiceLists } from "../../plan/choiceLists";
import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import type { Minutes } from "../../plan/units";
import { attendance } from "../attendance";
import { isInBelgium } from "../countryPack";
import { defineRule, type Finding } from "../defineRule";
import type { SecuringFacts } from "../facts/securingFacts";
import type { RuleContext } from "../ruleContext";
import { presentEmployees } from "../targetGroupMembers";

const lowest = 0.8;
const highest = 1.25;

type Group = SecuringFacts["W-BE-08"]["group"];

/**
 * Women get under 0.80 or over 1.25 times their share of training time, or a risk group under 0.80 (F-C6). Groups of fewer than five people
 * are never shown; people whose gender is not filled in do not count for the gender ratio.
 */
export const groupUnderrepresented = defineRule({
  code: "W-BE-08",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    if (!isInBelgium(plan)) return [];
    const staff = context.result(staffTime);
    const known = staff.filter(({ employee }) => employee.gender !== null);
    const women = finding("women", known, ({ gender }) => gender === "V");
    const riskGroups = choiceLists.riskGroup.keys.flatMap((group) =>
      finding(group, staff, (employee) => employee.riskGroups.includes(group)),
    );
    return [...women, ...riskGroups];
  },
});

function finding(
  group: Group,
  staff: readonly StaffTime[],
  isIn: (employee: PlanRow<"employees">) => boolean,
): readonly Finding<"W-BE-08">[] {
  if (!staff.some(({ employee }) => isIn(employee))) return [];
  const ratio = representationRatio(staff.map(({ employee, time }) => ({ inGroup: isIn(employee), time })));
  if (ratio === null || ratio === "hidden") return [];
  if (ratio >= lowest && (group !== "women" || ratio <= highest)) return [];
  const field = group === "women" ? "gender" : "riskGroups";
  return [{ place: { table: "employees", row: null, field }, facts: { group, ratio, lowest, highest } }];
}

interface StaffTime {
  readonly employee: PlanRow<"employees">;
  readonly time: Minutes;
}

/** Hours followed, or the length of the training days while nobody has noted them. */
function staffTime({ employees, enrolments }: Plan, context: RuleContext): readonly StaffTime[] {
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
