import type { FunctionId } from "../../src/i18n/functions/functionTexts";

/** Where a formula of the plan is worked out: files of src/domain/calculations, and the custom functions that give it. */
export interface FormulaPlace {
  readonly files: readonly string[];
  readonly functions: readonly FunctionId[];
}

/** Every formula of the subject matter, by its code. */
export const formulaIndex = {
  "F-N1": { files: ["testOutcome"], functions: ["TOETS"] },
  "F-N2": { files: ["fteShortage"], functions: ["VTETEKORT"] },
  "F-N3": { files: ["competenceGap"], functions: ["KLOOF"] },
  "F-N4": { files: ["supportIndex", "interviewCoverage"], functions: ["DRAAGVLAK", "GESPREKSDEKKING"] },
  "F-P1": { files: ["priorityScore", "trainingScores"], functions: ["PRIOSCORE", "PRIOSCORES"] },
  "F-P2": { files: ["trainingRanks"], functions: ["RANG", "RANGLIJST"] },
  "F-P3": { files: ["valuePerEuro"], functions: ["WAARDEPEREURO"] },
  "F-B1": { files: ["absenceWage", "absenceWageOfPeople"], functions: ["VERLETKOST", "VERLETKOSTLIJST"] },
  "F-B2": { files: ["costPerParticipant"], functions: ["KOSTPP"] },
  "F-B3": { files: ["vatCost"], functions: ["BTWKOST"] },
  "F-B4": { files: ["subtotals"], functions: ["SUBTOTAAL", "KRUISTABEL", "MAANDTOTALEN"] },
  "F-B5a": { files: ["kmoPortefeuille"], functions: ["KMOPORTEFEUILLE"] },
  "F-B5b": { files: ["flemishTrainingLeave"], functions: ["VOV"] },
  "F-B5c": { files: ["slimSubsidy"], functions: ["SLIM"] },
  "F-B6": { files: ["payrollShare"], functions: [] },
  "F-B7": { files: ["trainingIntensity"], functions: [] },
  "F-B8": { files: ["budgetPosition"], functions: ["BESCHIKBAAR", "PROGNOSE"] },
  "F-B9": {
    files: ["cutOffLine", "bestValueModel", "bestValueSelection", "leftOut"],
    functions: ["SNIJLIJN", "RANGLIJST", "BESTEWAARDE"],
  },
  "F-B10": { files: ["phasing"], functions: ["FASERING"] },
  "F-B11": { files: ["netCost", "socialBalance"], functions: ["NETTOKOST", "SOCIALEBALANS"] },
  "F-B12": { files: ["breakEven"], functions: ["BREAKEVEN"] },
  "F-B13": {
    files: ["supplierConcentration", "maverickShare", "contractDiscounts"],
    functions: ["HHI", "MAVERICK"],
  },
  "F-B14": { files: ["variance"], functions: ["AFWIJKING"] },
  "F-K1": { files: ["timeOverlap", "sessionConflicts"], functions: ["OVERLAPT", "CONFLICTEN"] },
  "F-K2": { files: ["sessionConflicts"], functions: ["CONFLICTEN"] },
  "F-K3": { files: ["publicHolidays"], functions: ["FEESTDAGEN", "ISFEESTDAG"] },
  "F-K4": { files: ["blockedDays"], functions: [] },
  "F-K5": { files: ["occupancy"], functions: ["BEZETTING"] },
  "F-K6": { files: ["prerequisiteOrder"], functions: [] },
  "F-K7": { files: ["certificateValidity"], functions: ["GELDIGTOT", "ATTESTSTATUS"] },
  "F-K8": { files: ["teamAbsence"], functions: [] },
  "F-K9": { files: ["minutesOutsideRoster"], functions: [] },
  "F-K10": { files: ["homeTime"], functions: [] },
  "F-K11": { files: ["trainingLoad"], functions: [] },
  "F-C1": { files: ["referenceFte"], functions: ["REFVTE"] },
  "F-C2": { files: ["trainingRight"], functions: ["OPLEIDINGSRECHT"] },
  "F-C3": { files: ["trainingBalance"], functions: ["SALDO"] },
  "F-C4": { files: ["planDeadlines"], functions: [] },
  "F-C5": { files: ["planContentCheck"], functions: [] },
  "F-C6": { files: ["representationRatio"], functions: ["GENDERRATIO"] },
  "F-C7": { files: ["mandatoryCoverage"], functions: ["DEKKINGVERPLICHT"] },
  "F-C8": { files: ["mandatoryTrainingCheck"], functions: [] },
  "F-C9": { files: ["transitionCost"], functions: [] },
  "F-C10a": { files: ["repaymentClause"], functions: ["SCHOLINGSBEDING"] },
  "F-C10b": { files: ["slidingRepayment"], functions: ["STUDIEKOSTEN"] },
  "F-E1": { files: ["satisfaction"], functions: ["NPS"] },
  "F-E2": { files: ["learningGain"], functions: ["LEERWINST"] },
  "F-E3": { files: ["transferRate"], functions: ["TRANSFER"] },
  "F-E4": { files: ["indicatorProgress"], functions: ["KPIVOORTGANG"] },
  "F-E5": { files: ["returnOnTraining"], functions: ["ROI", "BCR", "TERUGVERDIENTIJD"] },
  "F-E6": { files: ["evaluationCoverage"], functions: [] },
  "F-E7": { files: ["costPerGapPoint"], functions: [] },
  "F-L1": { files: ["quoteScores"], functions: ["OFFERTESCORE"] },
  "F-L2": { files: ["noticeDate"], functions: ["OPZEGDATUM"] },
  "F-R1": { files: ["responsibilityCheck"], functions: [] },
  "F-T1": { files: ["wordCount"], functions: [] },
  "F-X1": { files: ["sharedSessionCosts"], functions: [] },
  "F-X2": { files: ["duplicateTrainings"], functions: [] },
  "F-X3": { files: ["staleDepartments"], functions: [] },
  "F-X4": { files: ["controlDifference"], functions: [] },
} as const satisfies Readonly<Record<string, FormulaPlace>>;

/** The index as a table: formula, where it is worked out, where it is tested, and the functions that give it. */
export function formulaTable(): string {
  const rows = Object.entries<FormulaPlace>(formulaIndex).map(([code, { files, functions }]) => {
    const sources = files.map((file) => `src/domain/calculations/${file}.ts`);
    const tests = files.map((file) => `test/domain/calculations/${file}.test.ts`);
    return `| ${code} | ${sources.join("<br>")} | ${tests.join("<br>")} | ${functions.map((id) => `OPL.${id}`).join("<br>")} |`;
  });
  return ["| formula | file | test | functions |", "|---|---|---|---|", ...rows, ""].join("\n");
}
