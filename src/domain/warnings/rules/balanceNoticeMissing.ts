import { isInBelgium } from "../countryPack";
import { defineRule } from "../defineRule";
import { presentEmployees } from "../targetGroupMembers";
import { trainingAccounts } from "../trainingAccounts";

/**
 * Employees with a training right were not told their balance this year, which must happen once a year: neither in one notice to all nor one by
 * one. In the plan year everybody in service with an account on the sheet Naleving has one, also before it is recorded.
 */
export const balanceNoticeMissing = defineRule({
  code: "W-BE-06",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const { referenceDate } = context;
    if (!isInBelgium(plan) || referenceDate === null) return [];
    const year = referenceDate.slice(0, 4);
    if (plan.organisation.balanceNoticeSentOn?.startsWith(year)) return [];
    const ofYear = plan.trainingRights.filter((row) => row.year === Number(year));
    const told = new Set(ofYear.filter(({ informedOn }) => informedOn?.startsWith(year)).map((row) => row.employeeId));
    const present = new Set(context.result(presentEmployees).map(({ id }) => id));
    const computed = plan.organisation.planYear === Number(year) ? context.result(trainingAccounts) : [];
    const entitled = new Set([
      ...ofYear.flatMap(({ right, employeeId }) => (right === null ? [] : [employeeId])),
      ...computed.flatMap(({ right, employee }) => (right > 0 && present.has(employee.id) ? [employee.id] : [])),
    ]);
    const people = [...entitled].filter((id) => !told.has(id)).length;
    return people === 0
      ? []
      : [
          {
            place: { table: "organisation", row: null, field: "balanceNoticeSentOn" },
            facts: { year: Number(year), people },
          },
        ];
  },
});
