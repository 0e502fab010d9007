import type { RuleSet } from "../defineRule";
import type { SecuringFacts } from "../facts/securingFacts";
import { adviceDue } from "../rules/adviceDue";
import { balanceNoticeMissing } from "../rules/balanceNoticeMissing";
import { balanceRunsOut } from "../rules/balanceRunsOut";
import { evaluationBelowTarget } from "../rules/evaluationBelowTarget";
import { feedbackWithoutFollowUp } from "../rules/feedbackWithoutFollowUp";
import { goalWithoutSuccessNorm } from "../rules/goalWithoutSuccessNorm";
import { groupUnderrepresented } from "../rules/groupUnderrepresented";
import { leaveNotClaimed } from "../rules/leaveNotClaimed";
import { lowResponse } from "../rules/lowResponse";
import { mandatoryNotPlanned } from "../rules/mandatoryNotPlanned";
import { mandatoryTrainingNotFree } from "../rules/mandatoryTrainingNotFree";
import { parameterOutdated } from "../rules/parameterOutdated";
import { personalDataShared } from "../rules/personalDataShared";
import { planContentMissing } from "../rules/planContentMissing";
import { planDue } from "../rules/planDue";
import { planRequired } from "../rules/planRequired";
import { requirementOverdue } from "../rules/requirementOverdue";
import { repaymentClauseVoid } from "../rules/repaymentClauseVoid";
import { sessionWithoutGoal } from "../rules/sessionWithoutGoal";
import { trainingTimeIsWorkingTime } from "../rules/trainingTimeIsWorkingTime";
import { trainingWithoutEvaluation } from "../rules/trainingWithoutEvaluation";
import { transitionConsentMissing } from "../rules/transitionConsentMissing";
import { wkrClassMissing } from "../rules/wkrClassMissing";

/** The rules of step 5 and the legal checks. */
export const securingRules: RuleSet<SecuringFacts> = {
  "W-EVA-01": goalWithoutSuccessNorm,
  "W-EVA-02": trainingWithoutEvaluation,
  "W-EVA-03": sessionWithoutGoal,
  "W-EVA-04": evaluationBelowTarget,
  "W-EVA-05": feedbackWithoutFollowUp,
  "W-EVA-06": lowResponse,
  "W-NAL-01": mandatoryNotPlanned,
  "W-NAL-02": requirementOverdue,
  "W-BE-01": planRequired,
  "W-BE-02": adviceDue,
  "W-BE-03": planDue,
  "W-BE-04": planContentMissing,
  "W-BE-05": balanceRunsOut,
  "W-BE-06": balanceNoticeMissing,
  "W-BE-07": leaveNotClaimed,
  "W-BE-08": groupUnderrepresented,
  "W-NL-01": mandatoryTrainingNotFree,
  "W-NL-02": repaymentClauseVoid,
  "W-NL-03": trainingTimeIsWorkingTime,
  "W-NL-04": wkrClassMissing,
  "W-NL-05": transitionConsentMissing,
  "W-DEL-01": personalDataShared,
  "W-PAR-01": parameterOutdated,
};
