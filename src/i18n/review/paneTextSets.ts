import { budgetTexts } from "../pane/budgetTexts";
import { calendarTexts } from "../pane/calendarTexts";
import { commandTexts } from "../pane/commandTexts";
import { cultureScanTexts } from "../pane/cultureScanTexts";
import { doubleNeedTexts } from "../pane/doubleNeedTexts";
import { evaluationTexts } from "../pane/evaluationTexts";
import { fieldworkTexts } from "../pane/fieldworkTexts";
import { homeTexts } from "../pane/homeTexts";
import { importTexts } from "../pane/importTexts";
import { moreTexts } from "../pane/moreTexts";
import { needTexts } from "../pane/needTexts";
import { needsTexts } from "../pane/needsTexts";
import { nextActionTexts } from "../pane/nextActionTexts";
import { prioritiesTexts } from "../pane/prioritiesTexts";
import { problemTexts } from "../pane/problemTexts";
import { questionTexts } from "../pane/questionTexts";
import { scheduleTexts } from "../pane/scheduleTexts";
import { sendTexts } from "../pane/sendTexts";
import { sessionMoveTexts } from "../pane/sessionMoveTexts";
import { shareTexts } from "../pane/shareTexts";
import { shellTexts } from "../pane/shellTexts";
import { stakeholdersTexts } from "../pane/stakeholdersTexts";
import { startTexts } from "../pane/startTexts";
import { stepNames } from "../pane/stepNames";
import { stepTexts } from "../pane/stepTexts";
import { toolTexts } from "../pane/toolTexts";
import { traceSubjectTexts } from "../pane/traceSubjectTexts";
import { traceTexts } from "../pane/traceTexts";
import { visionAnswersTexts } from "../pane/visionAnswersTexts";
import { textsTexts } from "../pane/textsTexts";
import { warningTexts } from "../pane/warningTexts";
import { whatIfTexts } from "../pane/whatIfTexts";

/** Every set of texts of the pane, by the name of its file. */
export const paneTextSets = {
  budgetTexts,
  calendarTexts,
  commandTexts,
  cultureScanTexts,
  doubleNeedTexts,
  evaluationTexts,
  fieldworkTexts,
  homeTexts,
  importTexts,
  moreTexts,
  needTexts,
  needsTexts,
  nextActionTexts,
  prioritiesTexts,
  problemTexts,
  questionTexts,
  scheduleTexts,
  sendTexts,
  sessionMoveTexts,
  shareTexts,
  shellTexts,
  stakeholdersTexts,
  startTexts,
  stepNames,
  stepTexts,
  toolTexts,
  traceSubjectTexts,
  traceTexts,
  visionAnswersTexts,
  textsTexts,
  warningTexts,
  whatIfTexts,
} as const;
