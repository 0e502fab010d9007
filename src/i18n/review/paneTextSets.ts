import { ladderTexts } from "../pane/ladderTexts";
import { benchmarkTexts } from "../pane/benchmarkTexts";
import { budgetTexts } from "../pane/budgetTexts";
import { calendarTexts } from "../pane/calendarTexts";
import { chainTexts } from "../pane/chainTexts";
import { changeTexts } from "../pane/changeTexts";
import { cellProblemTexts } from "../pane/cellProblemTexts";
import { commandTexts } from "../pane/commandTexts";
import { complianceTexts } from "../pane/complianceTexts";
import { costLinesTexts } from "../pane/costLinesTexts";
import { cultureScanTexts } from "../pane/cultureScanTexts";
import { decisionTexts } from "../pane/decisionTexts";
import { departmentsTexts } from "../pane/departmentsTexts";
import { doubleNeedTexts } from "../pane/doubleNeedTexts";
import { enrolmentsTexts } from "../pane/enrolmentsTexts";
import { divisionTexts } from "../pane/divisionTexts";
import { evaluationTexts } from "../pane/evaluationTexts";
import { fieldworkTexts } from "../pane/fieldworkTexts";
import { homeTexts } from "../pane/homeTexts";
import { importTexts } from "../pane/importTexts";
import { legalReportTexts } from "../pane/legalReportTexts";
import { mandatoryTexts } from "../pane/mandatoryTexts";
import { moreTexts } from "../pane/moreTexts";
import { needReportTexts } from "../pane/needReportTexts";
import { namelessTexts } from "../pane/namelessTexts";
import { needsTexts } from "../pane/needsTexts";
import { needTexts } from "../pane/needTexts";
import { newTrainingTexts } from "../pane/newTrainingTexts";
import { nextActionTexts } from "../pane/nextActionTexts";
import { nextYearTexts } from "../pane/nextYearTexts";
import { planFileTexts } from "../pane/planFileTexts";
import { policyTexts } from "../pane/policyTexts";
import { prioritiesTexts } from "../pane/prioritiesTexts";
import { problemTexts } from "../pane/problemTexts";
import { purchasingTexts } from "../pane/purchasingTexts";
import { questionTexts } from "../pane/questionTexts";
import { reportTexts } from "../pane/reportTexts";
import { resultTexts } from "../pane/resultTexts";
import { rolesTexts } from "../pane/rolesTexts";
import { scheduleTexts } from "../pane/scheduleTexts";
import { sendTexts } from "../pane/sendTexts";
import { sessionMoveTexts } from "../pane/sessionMoveTexts";
import { shareTexts } from "../pane/shareTexts";
import { shellTexts } from "../pane/shellTexts";
import { stakeholdersTexts } from "../pane/stakeholdersTexts";
import { staleTexts } from "../pane/staleTexts";
import { startTexts } from "../pane/startTexts";
import { stepNames } from "../pane/stepNames";
import { stepTexts } from "../pane/stepTexts";
import { suppliersTexts } from "../pane/suppliersTexts";
import { textsTexts } from "../pane/textsTexts";
import { toolTexts } from "../pane/toolTexts";
import { traceSubjectTexts } from "../pane/traceSubjectTexts";
import { traceTexts } from "../pane/traceTexts";
import { visionAnswersTexts } from "../pane/visionAnswersTexts";
import { wageTexts } from "../pane/wageTexts";
import { warningTexts } from "../pane/warningTexts";
import { whatIfTexts } from "../pane/whatIfTexts";
import { wordTexts } from "../pane/wordTexts";
import { yearPlanTexts } from "../pane/yearPlanTexts";

/** Every set of texts of the pane, by the name of its file. */
export const paneTextSets = {
  benchmarkTexts,
  budgetTexts,
  ladderTexts,
  calendarTexts,
  cellProblemTexts,
  chainTexts,
  changeTexts,
  commandTexts,
  complianceTexts,
  costLinesTexts,
  cultureScanTexts,
  decisionTexts,
  departmentsTexts,
  doubleNeedTexts,
  enrolmentsTexts,
  divisionTexts,
  evaluationTexts,
  fieldworkTexts,
  homeTexts,
  importTexts,
  legalReportTexts,
  mandatoryTexts,
  moreTexts,
  needReportTexts,
  namelessTexts,
  needsTexts,
  needTexts,
  newTrainingTexts,
  nextActionTexts,
  nextYearTexts,
  planFileTexts,
  policyTexts,
  prioritiesTexts,
  problemTexts,
  purchasingTexts,
  questionTexts,
  reportTexts,
  resultTexts,
  rolesTexts,
  scheduleTexts,
  sendTexts,
  sessionMoveTexts,
  shareTexts,
  shellTexts,
  stakeholdersTexts,
  staleTexts,
  startTexts,
  stepNames,
  stepTexts,
  suppliersTexts,
  textsTexts,
  toolTexts,
  traceSubjectTexts,
  traceTexts,
  visionAnswersTexts,
  wageTexts,
  warningTexts,
  whatIfTexts,
  wordTexts,
  yearPlanTexts,
} as const;
