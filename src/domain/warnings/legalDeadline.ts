import { deadlineCountdown, type DeadlineUrgency } from "../calculations/planDeadlines";
import type { Plan } from "../plan/plan";
import type { IsoDate } from "../plan/units";
import type { Severity } from "./warning";
import type { DeadlineStage } from "./facts/securingFacts";

const stages: Readonly<Record<DeadlineUrgency, DeadlineStage | null>> = {
  late: 0,
  within7: 7,
  within30: 30,
  within60: 60,
  later: null,
};

/** How near a legal deadline of the plan is, from 60 days before it (F-C4); `null` when it is further away, when a requirement with that due date is done, or without a reference date. */
export function legalDeadline(
  { requirements, organisation: { referenceDate } }: Plan,
  due: IsoDate,
): { readonly stage: DeadlineStage; readonly severity: Severity } | null {
  const isDone = requirements.some(
    (row) => row.due === due && (row.status === "done" || row.status === "notApplicable"),
  );
  if (isDone || referenceDate === null) return null;
  const stage = stages[deadlineCountdown(due, referenceDate).urgency];
  return stage === null ? null : { stage, severity: stage <= 7 ? "error" : "attention" };
}
