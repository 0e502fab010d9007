import type { RecordKey } from "../../../domain/plan/planRecords";
import type { StepNumber } from "../../../i18n/pane/stepNames";
import type { questionTexts } from "../../../i18n/pane/questionTexts";

interface GuideQuestion {
  readonly question: keyof (typeof questionTexts)["nl"];
  /** Where the answer is written. */
  readonly table: RecordKey;
}

/** The guides' own questions per step (S1.3-S1.27, S2.3-S2.15) and the table that holds the answer. */
export const guideQuestions: Readonly<Record<StepNumber, readonly GuideQuestion[]>> = {
  1: [
    { question: "direction", table: "visionAnswers" },
    { question: "culture", table: "cultureScan" },
    { question: "stakeholders", table: "stakeholders" },
    { question: "targetGroups", table: "targetGroups" },
    { question: "goals", table: "goals" },
    { question: "onPaper", table: "analysisSources" },
    { question: "competences", table: "competenceLevels" },
    { question: "workforce", table: "workforcePlan" },
    { question: "message", table: "communications" },
  ],
  2: [
    { question: "levels", table: "needs" },
    { question: "test", table: "needTests" },
    { question: "fieldwork", table: "interviews" },
    { question: "conversations", table: "developmentPlans" },
  ],
  3: [
    { question: "clusters", table: "trainings" },
    { question: "agreement", table: "priorities" },
    { question: "fullCost", table: "budgetLines" },
    { question: "granted", table: "budgetFrames" },
    { question: "subsidies", table: "subsidies" },
  ],
  4: [
    { question: "market", table: "quotes" },
    { question: "partner", table: "suppliers" },
    { question: "moments", table: "blocks" },
    { question: "sessions", table: "sessions" },
    { question: "homeTime", table: "enrolments" },
    { question: "roles", table: "roles" },
    { question: "rules", table: "rules" },
  ],
  5: [
    { question: "goalBefore", table: "transferChecks" },
    { question: "visible", table: "transferChecks" },
    { question: "evaluation", table: "evaluations" },
    { question: "worth", table: "returns" },
    { question: "certificates", table: "certificates" },
    { question: "law", table: "requirements" },
  ],
};
