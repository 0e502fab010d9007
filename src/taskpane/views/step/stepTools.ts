import type { StepNumber } from "../../../i18n/pane/stepNames";

/** What the pane offers to work on a step, besides the sheets. */
export const stepTools = {
  1: ["visionAnswers", "cultureScan", "stakeholders"],
  2: ["addNeed", "needs", "fieldwork", "newTraining"],
  3: ["yearPlan", "priorities", "costLines", "budget", "trace"],
  4: ["calendar", "enrolments", "suppliers", "roles"],
  5: ["evaluation", "compliance", "share"],
} as const satisfies Readonly<Record<StepNumber, readonly string[]>>;
