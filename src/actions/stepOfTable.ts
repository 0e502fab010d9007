import type { RecordKey } from "../domain/plan/planRecords";
import type { StepNumber } from "../i18n/pane/stepNames";

/** The tables each step of the guides fills, most telling first. */
export const tablesOfStep: Readonly<Record<StepNumber, readonly RecordKey[]>> = {
  1: [
    "visionAnswers",
    "cultureScan",
    "stakeholders",
    "targetGroups",
    "communications",
    "goals",
    "learningGoals",
    "projects",
    "phases",
    "resources",
    "preconditions",
    "analysisSources",
    "swot",
    "employees",
    "workforcePlan",
    "competences",
    "competenceLevels",
    "organisation",
    "steps",
  ],
  2: ["needs", "needTests", "interviews", "developmentPlans"],
  3: [
    "trainings",
    "criteria",
    "priorities",
    "decisions",
    "budgetLines",
    "budgetFrames",
    "subsidies",
    "expenses",
    "scenarios",
    "learningPaths",
  ],
  4: [
    "sessions",
    "trainingDays",
    "enrolments",
    "blocks",
    "holidays",
    "suppliers",
    "contracts",
    "quotes",
    "roles",
    "rules",
  ],
  5: ["evaluations", "transferChecks", "returns", "certificates", "requirements", "trainingRights"],
};

/** The step a table belongs to; `null` for what the add-in keeps itself (parameters, log, system values). */
export function stepOfTable(table: RecordKey): StepNumber | null {
  for (const step of [1, 2, 3, 4, 5] as const) if (tablesOfStep[step].includes(table)) return step;
  return null;
}
