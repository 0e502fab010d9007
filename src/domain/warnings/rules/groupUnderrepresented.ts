import { representationRatio } from "../../calculations/representationRatio";
import { choiceLists } from "../../plan/choiceLists";
import type { PlanRow } from "../../plan/planRecords";
import { isInBelgium } from "../countryPack";
import { defineRule, type Finding } from "../defineRule";
import type { SecuringFacts } from "../facts/securingFacts";
import { staffTime, type StaffTime } from "../staffTime";

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
  const ratio = representationRatio(staff, ({ employee }) => isIn(employee));
  if (ratio === null || ratio === "hidden") return [];
  if (ratio >= lowest && (group !== "women" || ratio <= highest)) return [];
  const field = group === "women" ? "gender" : "riskGroups";
  return [{ place: { table: "employees", row: null, field }, facts: { group, ratio, lowest, highest } }];
}
