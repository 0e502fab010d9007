import { outcomeOfTest, type TestOutcome } from "../../domain/calculations/testOutcome";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";

type TestRow = PlanRow<"needTests">;

/** The test of each need: the complete one when there are several rows for a need. */
export function testsByNeed({ needTests }: Pick<Plan, "needTests">): ReadonlyMap<string, TestRow> {
  const tests = new Map<string, TestRow>();
  for (const row of needTests) {
    const before = tests.get(row.needId ?? "");
    if (before === undefined || outcomeOfTest(before) === "notTested") tests.set(row.needId ?? "", row);
  }
  return tests;
}

/** Whether training is the answer, so that a need may be included in the plan (S2.6). */
export function isPassed(outcome: TestOutcome): boolean {
  return outcome === "training" || outcome === "trainingWithMeasure";
}
