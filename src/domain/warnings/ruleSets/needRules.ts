import type { RuleSet } from "../defineRule";
import type { NeedFacts } from "../facts/needFacts";
import { channelNotUsed } from "../rules/channelNotUsed";
import { competenceHeldByOne } from "../rules/competenceHeldByOne";
import { conversationTooOld } from "../rules/conversationTooOld";
import { criticalGapWithoutTraining } from "../rules/criticalGapWithoutTraining";
import { developmentGoalNotInPlan } from "../rules/developmentGoalNotInPlan";
import { keyJobTitleWithoutPath } from "../rules/keyJobTitleWithoutPath";
import { leaverWithoutTransfer } from "../rules/leaverWithoutTransfer";
import { levelWithoutNeed } from "../rules/levelWithoutNeed";
import { needWithoutTest } from "../rules/needWithoutTest";
import { questionUnanswered } from "../rules/questionUnanswered";
import { shortageWithoutAction } from "../rules/shortageWithoutAction";

/** The rules of step 2: staff, competences and needs. */
export const needRules: RuleSet<NeedFacts> = {
  "W-PER-01": shortageWithoutAction,
  "W-CMP-01": criticalGapWithoutTraining,
  "W-CMP-02": competenceHeldByOne,
  "W-CMP-03": leaverWithoutTransfer,
  "W-LP-01": keyJobTitleWithoutPath,
  "W-POP-01": conversationTooOld,
  "W-POP-02": developmentGoalNotInPlan,
  "W-BEH-01": needWithoutTest,
  "W-BEH-02": levelWithoutNeed,
  "W-BEH-03": channelNotUsed,
  "W-BEH-04": questionUnanswered,
};
