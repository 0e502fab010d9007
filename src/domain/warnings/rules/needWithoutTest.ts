import type { PlanRow } from "../../plan/planRecords";
import { testOutcome } from "../../calculations/testOutcome";
import { defineRule } from "../defineRule";

/** A need is included in the plan while the three questions of its test are not all answered (S2.6, F-N1). */
export const needWithoutTest = defineRule({
  code: "W-BEH-01",
  severity: "error",
  acceptable: true,
  find: ({ needs }, context) =>
    needs
      .filter(({ id, status }) => status === "included" && !context.rows("needTests", "needId", id).some(isComplete))
      .map(({ id, title }) => ({ place: { table: "needs", row: id, field: "status" }, facts: { title: title ?? id } })),
});

function isComplete({ contribution, otherCauses, causesConsidered, otherWay }: TestAnswers): boolean {
  const considered = causesConsidered === true || otherCauses.length > 0;
  return testOutcome({ contribution, otherCauses: considered ? otherCauses.length : null, otherWay }) !== "notTested";
}

type TestAnswers = Pick<PlanRow<"needTests">, "contribution" | "otherCauses" | "causesConsidered" | "otherWay">;
