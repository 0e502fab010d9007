import { representationRatio } from "../../calculations/representationRatio";
import { choiceLists } from "../../plan/choiceLists";
import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import type { Minutes } from "../../plan/units";
import { bookingsOf, type Booking } from "../bookings";
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
    const women = finding(
      "women",
      known.map(({ employee, time }) => ({ inGroup: employee.gender === "V", time })),
    );
    const riskGroups = choiceLists.riskGroup.keys.flatMap((group) =>
      finding(
        group,
        staff.map(({ employee, time }) => ({ inGroup: employee.riskGroups.includes(group), time })),
      ),
    );
    return [...women, ...riskGroups];
  },
});

function finding(group: Group, staff: Parameters<typeof representationRatio>[0]): readonly Finding<"W-BE-08">[] {
  const ratio = representationRatio(staff);
  if (ratio === null || ratio === "hidden") return [];
  if (ratio >= lowest && (group !== "women" || ratio <= highest)) return [];
  const field = group === "women" ? "gender" : "riskGroups";
  return [{ place: { table: "employees", row: null, field }, facts: { group, ratio, lowest, highest } }];
}

interface StaffTime {
  readonly employee: PlanRow<"employees">;
  readonly time: Minutes;
}

function staffTime(_plan: Plan, context: RuleContext): readonly StaffTime[] {
  return context.result(presentEmployees).map((employee) => ({
    employee,
    time: bookingsOf(employee.id, context).reduce((sum, booking) => sum + timeOf(booking), 0),
  }));
}

/** Hours followed, or the length of the training days while nobody has noted them. */
function timeOf({ enrolment, days }: Booking): Minutes {
  if (enrolment.hoursFollowed !== null) return enrolment.hoursFollowed;
  return days.reduce((sum, { start, end }) => sum + (start === null || end === null ? 0 : Math.max(0, end - start)), 0);
}
