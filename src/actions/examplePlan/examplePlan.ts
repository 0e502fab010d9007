import { benchmarkRows } from "../benchmarkRows";
import type { Plan } from "../../domain/plan/plan";
import { exampleRoles } from "./exampleRoles";
import { exampleRules } from "./exampleRules";
import { exampleRequirements } from "./exampleRequirements";
import { exampleAnalysisSources, exampleInterviews, exampleSwot } from "./exampleAnalysis";
import { exampleBudgetLines } from "./exampleBudgetLines";
import { exampleBlocks, exampleHolidays } from "./exampleCalendar";
import { exampleWorkforcePlan } from "./exampleWorkforcePlan";
import { exampleCompetences, exampleCompetenceLevels } from "./exampleCompetences";
import { exampleLearningPaths } from "./exampleLearningPaths";
import { exampleEmployees } from "./exampleEmployees";
import { exampleEnrolments } from "./exampleEnrolments";
import { exampleGoals } from "./exampleGoals";
import { exampleLearningGoals } from "./exampleLearningGoals";
import { exampleProjects, examplePhases, exampleResources, examplePreconditions } from "./exampleProjects";
import { exampleLegalParameters } from "./exampleLegalParameters";
import { exampleBudgetFrames, exampleExpenses, exampleScenarios, exampleSubsidies } from "./exampleMoney";
import { exampleNeeds, exampleNeedTests } from "./exampleNeeds";
import { exampleDecisions } from "./exampleDecisions";
import { exampleOrganisation } from "./exampleOrganisation";
import { exampleCriteria, examplePriorities } from "./examplePriorities";
import { exampleEvaluations, exampleTransferChecks, exampleReturns } from "./exampleEvaluations";
import { exampleDevelopmentPlans, exampleCertificates, exampleTrainingRights } from "./exampleDevelopment";
import { exampleSessions, exampleTrainingDays } from "./exampleSessions";
import { exampleSetting, type ExampleOptions, type ExampleSetting } from "./exampleSetting";
import { exampleContracts, exampleQuotes, exampleSuppliers } from "./exampleSuppliers";
import { exampleSystemValues } from "./exampleSystemValues";
import { exampleTrainings } from "./exampleTrainings";
import { exampleSteps } from "./exampleSteps";
import { exampleVisionAnswers } from "./exampleVisionAnswers";
import { exampleCultureScan } from "./exampleCultureScan";
import { exampleStakeholders, exampleTargetGroups, exampleCommunications } from "./exampleAudience";

/**
 * The filled-in plan of an invented Flemish-Dutch maker of cooling installations, to look around in. It is coherent, and on purpose not
 * perfect: it shows what the warnings are about and how the budget falls short. All dates follow the plan year; the same options always
 * give the same plan. Log and accepted warnings are empty.
 */
export function examplePlan(options: ExampleOptions): Plan {
  const setting = exampleSetting(options);
  return {
    organisation: exampleOrganisation(setting),
    ...strategy(setting),
    ...staffAndNeeds(setting),
    ...money(setting),
    ...calendar(setting),
    ...results(setting),
    acceptedWarnings: [],
    changeLog: [],
    systemValues: exampleSystemValues(setting),
  };
}

function strategy(setting: ExampleSetting) {
  return {
    steps: exampleSteps(setting),
    visionAnswers: exampleVisionAnswers(setting),
    cultureScan: exampleCultureScan(setting),
    stakeholders: exampleStakeholders(setting),
    targetGroups: exampleTargetGroups(setting),
    communications: exampleCommunications(setting),
    goals: exampleGoals(setting),
    learningGoals: exampleLearningGoals(setting),
    projects: exampleProjects(setting),
    phases: examplePhases(setting),
    resources: exampleResources(setting),
    preconditions: examplePreconditions(setting),
    analysisSources: exampleAnalysisSources(setting),
    swot: exampleSwot(setting),
    interviews: exampleInterviews(setting),
  };
}

function staffAndNeeds(setting: ExampleSetting) {
  return {
    employees: exampleEmployees(setting),
    workforcePlan: exampleWorkforcePlan(setting),
    competences: exampleCompetences(setting),
    competenceLevels: exampleCompetenceLevels(setting),
    needs: exampleNeeds(setting),
    needTests: exampleNeedTests(setting),
    criteria: exampleCriteria(setting),
    priorities: examplePriorities(),
    decisions: exampleDecisions(setting),
    trainings: exampleTrainings(setting),
    learningPaths: exampleLearningPaths(setting),
  };
}

function money(setting: ExampleSetting) {
  return {
    budgetLines: exampleBudgetLines(setting),
    budgetFrames: exampleBudgetFrames(setting),
    subsidies: exampleSubsidies(setting),
    expenses: exampleExpenses(setting),
    scenarios: exampleScenarios(setting),
    suppliers: exampleSuppliers(setting),
    contracts: exampleContracts(setting),
    quotes: exampleQuotes(setting),
  };
}

function calendar(setting: ExampleSetting) {
  return {
    sessions: exampleSessions(setting),
    trainingDays: exampleTrainingDays(setting),
    enrolments: exampleEnrolments(setting),
    blocks: exampleBlocks(setting),
    holidays: exampleHolidays(setting),
  };
}

function results(setting: ExampleSetting) {
  return {
    roles: exampleRoles(setting),
    rules: exampleRules(setting),
    evaluations: exampleEvaluations(setting),
    transferChecks: exampleTransferChecks(setting),
    returns: exampleReturns(setting),
    developmentPlans: exampleDevelopmentPlans(setting),
    certificates: exampleCertificates(setting),
    requirements: exampleRequirements(setting),
    trainingRights: exampleTrainingRights(setting),
    legalParameters: exampleLegalParameters(setting),
    benchmarks: benchmarkRows("BE+NL", setting.language),
  };
}
