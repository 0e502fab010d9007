import type { PlanRow } from "../domain/plan/planRecords";
import { blankRow } from "./import/blankRow";
import type { StartingOptions } from "./startingOptions";

/** Settings of a new plan. Working days are 7.6 hours in Belgium (38 hours a week) and 8 in the Netherlands; all may be changed. */
export function startingOrganisation({ country, planYear, today }: StartingOptions): PlanRow<"organisation"> {
  return {
    ...blankRow("organisation", "organisation"),
    country,
    planType: "global",
    planYear,
    termFrom: planYear,
    termTo: planYear + 2,
    referenceDate: today,
    hoursPerDay: country === "NL" ? 480 : 456,
    vatDeductible: 0,
    financialYearStart: 1,
    budgetLimit: "indicative",
    budgetStatus: "proposal",
    cutOffMode: "strict",
    clusterTiers: false,
    teamAbsenceLimit: 0.25,
    latestHomeTime: 1110,
    trainingHoursPerMonthLimit: 1440,
    vovCounts: false,
  };
}
