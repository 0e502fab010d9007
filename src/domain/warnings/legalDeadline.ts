import { deadlineCountdown, planDeadline, type DeadlineUrgency } from "../calculations/planDeadlines";
import type { Plan } from "../plan/plan";
import type { IsoDate } from "../plan/units";
import type { Severity } from "./warning";
import type { DeadlineStage } from "./facts/securingFacts";
import type { legalCodes } from "./legalCodes";
import { legalAmount } from "./legalAmount";

const stages: Readonly<Record<DeadlineUrgency, DeadlineStage | null>> = {
  late: 0,
  within7: 7,
  within30: 30,
  within60: 60,
  later: null,
};

type DeadlineCode = (typeof legalCodes)["adviceBy" | "planBy"];

/**
 * The day of a legal deadline of the Belgian plan in its year, the day of the year being a legal parameter; `null` without a plan year or while no
 * day is in force.
 */
export function legalDueDay(plan: Plan, code: DeadlineCode): IsoDate | null {
  const { planYear } = plan.organisation;
  const dayOfYear = legalAmount(plan, code);
  return planYear === null || dayOfYear === null ? null : planDeadline(planYear, dayOfYear);
}

/**
 * How near a legal deadline of the Belgian plan is, from 60 days before it (F-C4). `null` when it is further away, when a requirement with that
 * due date is done, or when there is no due day or reference date.
 */
export function legalDeadline(
  plan: Plan,
  code: DeadlineCode,
): { readonly due: IsoDate; readonly stage: DeadlineStage; readonly severity: Severity } | null {
  const { referenceDate } = plan.organisation;
  const due = legalDueDay(plan, code);
  if (due === null || referenceDate === null) return null;
  const isDone = plan.requirements.some(
    (row) => row.due === due && (row.status === "done" || row.status === "notApplicable"),
  );
  const stage = isDone ? null : stages[deadlineCountdown(due, referenceDate).urgency];
  return stage === null ? null : { due, stage, severity: stage <= 7 ? "error" : "attention" };
}
