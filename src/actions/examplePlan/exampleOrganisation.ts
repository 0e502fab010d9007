import type { PlanRow } from "../../domain/plan/planRecords";
import { blankRow } from "../import/blankRow";
import type { ExampleSetting } from "./exampleSetting";

/** The places where the company works, by country; the first is the head office. */
export function exampleSites({ country }: ExampleSetting): readonly [string, string, string] {
  if (country === "NL") return ["Tilburg", "Zwolle", "Breda"];
  return country === "BE" ? ["Genk", "Gent", "Mechelen"] : ["Genk", "Gent", "Tilburg"];
}

const quarters = { fteQuarter4: 108.4, fteQuarter1: 109.2, fteQuarter2: 110.6, fteQuarter3: 111.1 };

/** Vriesland Koeltechniek: an invented maker of industrial cooling installations with 120 people. The plan was submitted, the board granted less. */
export function exampleOrganisation(setting: ExampleSetting): PlanRow<"organisation"> {
  const { planYear, country, say, day } = setting;
  const isDutch = country === "NL";
  return {
    ...blankRow("organisation", "ORG-001"),
    name: "Vriesland Koeltechniek",
    country,
    planType: "global",
    planYear,
    termFrom: planYear,
    termTo: planYear + 5,
    referenceDate: day(2, 22),
    jointCommittee: isDutch ? null : "PC 111 / PC 209",
    collectiveAgreement: country === "BE" ? null : "cao Metaal en Techniek",
    sector: say("Koeltechniek en metaal", "Refrigeration and metal", "Technique du froid et métal"),
    size: "medium",
    consultationBody: "worksCouncil",
    ...quarters,
    headcount: 120,
    payroll: 612_000_000,
    hoursPerDay: 456,
    vatDeductible: 1,
    financialYearStart: 1,
    budgetGranted: 13_000_000,
    budgetLimit: "restrictive",
    budgetStatus: "approved",
    budgetApprovedBy: "Katrien Vermeulen",
    budgetApprovedOn: day(2, 8),
    cutOffMode: "strict",
    clusterTiers: false,
    teamAbsenceLimit: 0.4,
    latestHomeTime: 18 * 60 + 30,
    travelBuffer: 30,
    trainingHoursPerMonthLimit: 20 * 60,
    quoteLimit: 500_000,
    vovCounts: true,
  };
}
