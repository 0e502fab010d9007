import { organisation } from "./records/organisation";
import { steps } from "./records/steps";
import { visionAnswers } from "./records/visionAnswers";
import { cultureScan } from "./records/cultureScan";
import { stakeholders } from "./records/stakeholders";
import { targetGroups } from "./records/targetGroups";
import { communications } from "./records/communications";
import { goals } from "./records/goals";
import { learningGoals } from "./records/learningGoals";
import { projects } from "./records/projects";
import { phases } from "./records/phases";
import { resources } from "./records/resources";
import { preconditions } from "./records/preconditions";
import { analysisSources } from "./records/analysisSources";
import { swot } from "./records/swot";
import { interviews } from "./records/interviews";
import { employees } from "./records/employees";
import { workforcePlan } from "./records/workforcePlan";
import { competences } from "./records/competences";
import { competenceLevels } from "./records/competenceLevels";
import { needs } from "./records/needs";
import { needTests } from "./records/needTests";
import { criteria } from "./records/criteria";
import { priorities } from "./records/priorities";
import { decisions } from "./records/decisions";
import { trainings } from "./records/trainings";
import { learningPaths } from "./records/learningPaths";
import { budgetLines } from "./records/budgetLines";
import { budgetFrames } from "./records/budgetFrames";
import { subsidies } from "./records/subsidies";
import { expenses } from "./records/expenses";
import { scenarios } from "./records/scenarios";
import { sessions } from "./records/sessions";
import { trainingDays } from "./records/trainingDays";
import { enrolments } from "./records/enrolments";
import { blocks } from "./records/blocks";
import { holidays } from "./records/holidays";
import { suppliers } from "./records/suppliers";
import { contracts } from "./records/contracts";
import { quotes } from "./records/quotes";
import { roles } from "./records/roles";
import { rules } from "./records/rules";
import { evaluations } from "./records/evaluations";
import { transferChecks } from "./records/transferChecks";
import { returns } from "./records/returns";
import { developmentPlans } from "./records/developmentPlans";
import { certificates } from "./records/certificates";
import { requirements } from "./records/requirements";
import { trainingRights } from "./records/trainingRights";
import { acceptedWarnings } from "./records/acceptedWarnings";
import { changeLog } from "./records/changeLog";
import { legalParameters } from "./records/legalParameters";
import { benchmarks } from "./records/benchmarks";
import { systemValues } from "./records/systemValues";
import type { RowOf } from "./field";

/** Every kind of record a plan is made of, by its stable key. */
export const planRecords = {
  organisation,
  steps,
  visionAnswers,
  cultureScan,
  stakeholders,
  targetGroups,
  communications,
  goals,
  learningGoals,
  projects,
  phases,
  resources,
  preconditions,
  analysisSources,
  swot,
  interviews,
  employees,
  workforcePlan,
  competences,
  competenceLevels,
  needs,
  needTests,
  criteria,
  priorities,
  decisions,
  trainings,
  learningPaths,
  budgetLines,
  budgetFrames,
  subsidies,
  expenses,
  scenarios,
  sessions,
  trainingDays,
  enrolments,
  blocks,
  holidays,
  suppliers,
  contracts,
  quotes,
  roles,
  rules,
  evaluations,
  transferChecks,
  returns,
  developmentPlans,
  certificates,
  requirements,
  trainingRights,
  acceptedWarnings,
  changeLog,
  legalParameters,
  benchmarks,
  systemValues,
} as const;

export type PlanRecords = typeof planRecords;
export type RecordKey = keyof PlanRecords;

/** A typed row of one kind of record. */
export type PlanRow<K extends RecordKey> = RowOf<PlanRecords[K]>;
