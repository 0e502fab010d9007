import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { NewNeed } from "../addNeed";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";
import { rowChange, typedText } from "../rowChange";
import { testsByNeed } from "./testOfNeed";

/** The answers to the three questions, and who takes the measure when one is needed (S2.7). */
export interface TestAnswers extends Pick<NewNeed, "contribution" | "otherCauses" | "otherWay"> {
  readonly actionOwner: string;
}

/** Writes the test of a need, in its row or a new one; a new need becomes tested. Nothing for a need that is gone. */
export function testNeed(plan: Plan, needId: string, answers: TestAnswers): readonly TableChange[] {
  const need = plan.needs.find(({ id }) => id === needId);
  if (need === undefined) return [];
  const isNew = need.status === "new" || need.status === null;
  const tested = isNew ? rowChange(plan, "needs", needId, { status: "tested" }) : [];
  return [...testChange(plan, needId, answers), ...tested];
}

function testChange(plan: Plan, needId: string, answers: TestAnswers): readonly TableChange[] {
  const values = { ...answers, causesConsidered: true, actionOwner: typedText(answers.actionOwner) };
  const test = testsByNeed(plan).get(needId);
  if (test !== undefined) return rowChange(plan, "needTests", test.id, values);
  const id = freeIds(
    "needTests",
    plan.needTests.map((row) => row.id),
  )();
  const row: PlanRow<"needTests"> = { ...blankRow("needTests", id), needId, ...values };
  return [{ table: "needTests", added: [row], changed: [] }];
}
