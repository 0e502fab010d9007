import { outcomeOfTest } from "../../domain/calculations/testOutcome";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import { activeTrainings } from "../../domain/warnings/activeTrainings";
import { isPassed, testsByNeed } from "./testOfNeed";

type NeedRow = PlanRow<"needs">;

/** The trainings that answer each need, by the need's ID; cancelled ones are left out. */
export function trainingsByNeed(plan: Plan): ReadonlyMap<string, readonly PlanRow<"trainings">[]> {
  const found = new Map<string, PlanRow<"trainings">[]>();
  for (const training of activeTrainings(plan)) {
    for (const needId of training.needIds) {
      const before = found.get(needId);
      if (before === undefined) found.set(needId, [training]);
      else before.push(training);
    }
  }
  return found;
}

/** Needs that may become a training (S1.29, S2.6): the test says that training is the answer, nobody turned them down, and no training answers them yet. */
export function needsForTraining(plan: Plan): readonly NeedRow[] {
  const tests = testsByNeed(plan);
  const answered = trainingsByNeed(plan);
  return plan.needs.filter(({ id, status }) => {
    const test = tests.get(id);
    const isTurnedDown = status === "rejected" || status === "otherSolution";
    return !isTurnedDown && !answered.has(id) && test !== undefined && isPassed(outcomeOfTest(test));
  });
}

/** Needs that were taken into the plan and may become a training now. */
export function includedForTraining(plan: Plan): readonly NeedRow[] {
  return needsForTraining(plan).filter(({ status }) => status === "included");
}

/** Needs that were taken into the plan while no training answers them. */
export function includedWithoutTraining(plan: Plan): readonly NeedRow[] {
  const answered = trainingsByNeed(plan);
  return plan.needs.filter(({ id, status }) => status === "included" && !answered.has(id));
}
