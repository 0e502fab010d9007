import type { RuleSet } from "../defineRule";
import type { VisionFacts } from "../facts/visionFacts";
import { budgetWithoutGoal } from "../rules/budgetWithoutGoal";
import { employeeInNoTargetGroup } from "../rules/employeeInNoTargetGroup";
import { emptyTargetGroup } from "../rules/emptyTargetGroup";
import { endBeforeStart } from "../rules/endBeforeStart";
import { fitOutOfBalance } from "../rules/fitOutOfBalance";
import { goalWithoutLearningGoal } from "../rules/goalWithoutLearningGoal";
import { groupNotInterviewed } from "../rules/groupNotInterviewed";
import { groupsSeeLearningDifferently } from "../rules/groupsSeeLearningDifferently";
import { indicatorWithoutBaseline } from "../rules/indicatorWithoutBaseline";
import { influentialWithoutSupport } from "../rules/influentialWithoutSupport";
import { laterStepStarted } from "../rules/laterStepStarted";
import { learningGoalWithoutGoal } from "../rules/learningGoalWithoutGoal";
import { longAnswer } from "../rules/longAnswer";
import { longPlanText } from "../rules/longPlanText";
import { lowCultureScore } from "../rules/lowCultureScore";
import { messageLate } from "../rules/messageLate";
import { needsWrittenByHr } from "../rules/needsWrittenByHr";
import { phaseOutsideProject } from "../rules/phaseOutsideProject";
import { preconditionUnfulfilled } from "../rules/preconditionUnfulfilled";
import { projectWithoutResult } from "../rules/projectWithoutResult";
import { resourceShortage } from "../rules/resourceShortage";
import { targetGroupWithoutMessage } from "../rules/targetGroupWithoutMessage";
import { themeWithoutSource } from "../rules/themeWithoutSource";
import { tooManyYearGoals } from "../rules/tooManyYearGoals";
import { unusualTerm } from "../rules/unusualTerm";

/** The rules of step 1: vision, goals and analysis. */
export const visionRules: RuleSet<VisionFacts> = {
  "W-STP-01": laterStepStarted,
  "W-VIS-01": fitOutOfBalance,
  "W-VIS-02": unusualTerm,
  "W-VIS-03": groupsSeeLearningDifferently,
  "W-VIS-04": lowCultureScore,
  "W-TXT-01": longAnswer,
  "W-TXT-02": longPlanText,
  "W-STK-01": influentialWithoutSupport,
  "W-STK-02": groupNotInterviewed,
  "W-STK-03": needsWrittenByHr,
  "W-DG-01": emptyTargetGroup,
  "W-DG-02": employeeInNoTargetGroup,
  "W-COM-01": targetGroupWithoutMessage,
  "W-COM-02": messageLate,
  "W-DOEL-01": learningGoalWithoutGoal,
  "W-DOEL-02": goalWithoutLearningGoal,
  "W-DOEL-03": indicatorWithoutBaseline,
  "W-DOEL-04": budgetWithoutGoal,
  "W-DOEL-05": tooManyYearGoals,
  "W-PRJ-01": endBeforeStart,
  "W-PRJ-02": projectWithoutResult,
  "W-PRJ-03": phaseOutsideProject,
  "W-BRN-01": resourceShortage,
  "W-RVW-01": preconditionUnfulfilled,
  "W-ANA-01": themeWithoutSource,
};
