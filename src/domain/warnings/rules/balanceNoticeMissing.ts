import { isInBelgium } from "../countryPack";
import { defineRule } from "../defineRule";

/** Employees were not told their training balance this year, which must happen once a year: neither in one notice to all nor one by one. */
export const balanceNoticeMissing = defineRule({
  code: "W-BE-06",
  severity: "attention",
  acceptable: true,
  find(plan, { referenceDate }) {
    if (!isInBelgium(plan) || referenceDate === null) return [];
    const year = referenceDate.slice(0, 4);
    if (plan.organisation.balanceNoticeSentOn?.startsWith(year)) return [];
    const people = plan.trainingRights.filter(
      (row) => row.year === Number(year) && row.right !== null && !row.informedOn?.startsWith(year),
    ).length;
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
