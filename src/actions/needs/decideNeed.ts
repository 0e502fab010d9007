import { outcomeOfTest } from "../../domain/calculations/testOutcome";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import type { TableChange } from "../planChange";
import { rowChange, typedText } from "../rowChange";
import { isPassed, testsByNeed } from "./testOfNeed";

/** What can be decided about a need. */
export type NeedDecision = "included" | "postponed" | "rejected" | "otherSolution";

const decisions: readonly NeedDecision[] = ["included", "postponed", "rejected", "otherSolution"];

/** What may be decided: a need is included only when its test says that training is the answer (S2.6). */
export function possibleDecisions(plan: Plan, needId: string): readonly NeedDecision[] {
  const test = testsByNeed(plan).get(needId);
  const isIncludable = test !== undefined && isPassed(outcomeOfTest(test));
  return decisions.filter((decision) => decision !== "included" || isIncludable);
}

/** Writes the decision with its day and adds the reason to the remark. Nothing when the test does not allow it, as it stands in the sheet now. */
export function decideNeed(
  plan: Plan,
  needId: string,
  { decision, reason, today }: { readonly decision: NeedDecision; readonly reason: string; readonly today: IsoDate },
): readonly TableChange[] {
  const need = plan.needs.find(({ id }) => id === needId);
  if (need === undefined || !possibleDecisions(plan, needId).includes(decision)) return [];
  return rowChange(plan, "needs", needId, {
    status: decision,
    answeredOn: today,
    note: withRemark(need.note, typedText(reason)),
  });
}

/** A remark with something added; what was there stays. */
export function withRemark(note: string | null, added: string | null): string | null {
  if (added === null || note === null) return note ?? added;
  return `${note}; ${added}`;
}
