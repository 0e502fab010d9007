import type { ChoiceOf } from "../plan/choiceLists";
import type { PlanRow } from "../plan/planRecords";

/** What the test says about a need: train, train and act, organise first, no training; `notTested` while an answer is missing. */
export type TestOutcome = "training" | "trainingWithMeasure" | "organiseFirst" | "noTraining" | "notTested";

/** The answers to the three questions; `otherCauses` is how many other causes were ticked, `null` when nobody has considered them. */
export interface TestAnswers {
  readonly contribution: ChoiceOf<"contribution"> | null;
  readonly otherCauses: number | null;
  readonly otherWay: ChoiceOf<"otherWay"> | null;
}

/**
 * Is training the answer to a need (F-N1)? No contribution means no training, another way of organising comes first, and two or more other
 * causes (or a partial other way) ask for a measure next to the training.
 */
export function testOutcome({ contribution, otherCauses, otherWay }: TestAnswers): TestOutcome {
  if (contribution === null || otherCauses === null || otherWay === null) return "notTested";
  if (contribution === "none") return "noTraining";
  if (otherWay === "yes") return "organiseFirst";
  return otherCauses >= 2 || otherWay === "partly" ? "trainingWithMeasure" : "training";
}

/** The outcome of one row of the test (F-N1); that there is no other cause counts only when somebody says that it was considered. */
export function outcomeOfTest(
  test: Pick<PlanRow<"needTests">, "contribution" | "otherCauses" | "causesConsidered" | "otherWay">,
): TestOutcome {
  const { contribution, otherCauses, causesConsidered, otherWay } = test;
  const isConsidered = causesConsidered === true || otherCauses.length > 0;
  return testOutcome({ contribution, otherCauses: isConsidered ? otherCauses.length : null, otherWay });
}
