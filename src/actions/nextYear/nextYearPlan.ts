import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { IsoDate } from "../../domain/plan/units";
import type { Language } from "../../i18n/language";
import { freeIds } from "../import/freeIds";
import { missingLegalParameters } from "../legalParameterRows";
import type { PlanFile } from "../planFiles/planFile";
import { withoutLooseReferences, withOwnIds } from "../planFiles/soundPlan";
import { startingPlan } from "../startingPlan";
import { carriedCertificates, carriedCompetences, carriedRights, carriedStaff } from "./carriedPeople";
import { carriedGoals, carriedStakeholders, carriedVision } from "./carriedStrategy";
import { carriedNeeds, carriedSuppliers, carriedTrainings } from "./carriedWork";
import { possibleGroups, type CarriedTables, type CarryGroup } from "./carryGroups";
import { lastPlanAsSource } from "./lastPlanAsSource";
import { firstDayOf, yearAfter } from "./planYears";

/** What the plan of a next year is made for. */
export interface NextYearOptions {
  readonly groups: readonly CarryGroup[];
  readonly language: Language;
  readonly today: IsoDate;
}

/**
 * The plan of the year after that of a file (S1.43): what every new plan begins with, the settings, and the ticked groups. Sessions, enrolments, spending, the
 * seal and the log stay behind. References to what stays behind become empty.
 */
export function nextYearPlan(file: PlanFile, { groups, language, today }: NextYearOptions): Plan {
  const last = file.plan;
  const year = yearAfter(last, today);
  const country = last.organisation.country ?? "NL";
  const start = startingPlan({ language, country, planYear: year, today });
  const sound = withOwnIds(last);
  const ticked = possibleGroups(groups);
  const carried = ticked.map((group) => carriedTables(sound, group, year, ticked.includes("trainings")));
  const tables = { ...settingTables(sound), ...Object.assign({}, ...carried) } as CarriedTables;
  const filled = Object.entries(tables).filter(([, rows]) => rows.length > 0);
  const law = tables.legalParameters ?? [];
  const legalParameters = [...law, ...missingLegalParameters(law, start.legalParameters)];
  const organisation = organisationOfYear(last.organisation, start.organisation, year);
  const analysisSources = withLastPlan(tables.analysisSources ?? [], file, language);
  return withoutLooseReferences({
    ...start,
    ...Object.fromEntries(filled),
    legalParameters,
    analysisSources,
    organisation,
  });
}

/** The rows of one group as they will stand in the plan of `year`. */
export function carriedTables(last: Plan, group: CarryGroup, year: number, hasTrainings: boolean): CarriedTables {
  switch (group) {
    case "staff":
      return carriedStaff(last, year);
    case "rights":
      return carriedRights(last, year);
    case "certificates":
      return carriedCertificates(last, year);
    case "vision":
      return carriedVision(last);
    case "stakeholders":
      return carriedStakeholders(last);
    case "goals":
      return carriedGoals(last, year);
    case "competences":
      return carriedCompetences(last, year);
    case "needs":
      return carriedNeeds(last, hasTrainings);
    case "trainings":
      return carriedTrainings(last);
    case "suppliers":
      return carriedSuppliers(last, firstDayOf(year));
    case "rules":
      return { rules: last.rules };
    case "roles":
      return { roles: last.roles.map((role) => ({ ...role, deadline: null })) };
    case "legal":
      return {
        legalParameters: last.legalParameters.filter(({ validTo }) => validTo === null || validTo >= firstDayOf(year)),
        benchmarks: last.benchmarks,
      };
  }
}

/** Steps begin anew; criteria and the description of scenarios are settings. */
function settingTables(last: Plan): CarriedTables {
  return {
    steps: last.steps.map((step) => ({ ...step, met: false, metOn: null })),
    criteria: last.criteria,
    scenarios: last.scenarios.map((row) => ({ ...row, active: row.scenario === "proposed" })),
  };
}

type Organisation = PlanRow<"organisation">;

/** Settings that say something of one year only begin anew: what was granted and sealed, and the quarters that were declared. A strategic term that is over is followed by one as long. */
function organisationOfYear(last: Organisation, start: Organisation, year: number): Organisation {
  const length = Math.max(0, (last.termTo ?? year + 2) - (last.termFrom ?? year));
  const isInTerm = last.termTo !== null && last.termTo >= year;
  return {
    ...last,
    country: last.country ?? start.country,
    planType: last.planType ?? start.planType,
    planYear: year,
    termFrom: isInTerm ? last.termFrom : year,
    termTo: isInTerm ? last.termTo : year + length,
    referenceDate: start.referenceDate,
    fteQuarter4: null,
    fteQuarter1: null,
    fteQuarter2: null,
    fteQuarter3: null,
    budgetGranted: null,
    budgetStatus: "proposal",
    budgetApprovedBy: null,
    budgetApprovedOn: null,
    balanceNoticeSentOn: null,
    worksCouncilConsentOn: null,
  };
}

function withLastPlan(own: Plan["analysisSources"], file: PlanFile, language: Language): Plan["analysisSources"] {
  const newId = freeIds(
    "analysisSources",
    own.map(({ id }) => id),
  );
  const source = lastPlanAsSource(file, language, newId());
  return source === null ? own : [...own, source];
}
