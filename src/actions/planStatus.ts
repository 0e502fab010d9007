import type { Plan } from "../domain/plan/plan";
import { planRecords, type RecordKey } from "../domain/plan/planRecords";
import type { Severity } from "../domain/warnings/warning";
import type { StepNumber } from "../i18n/pane/stepNames";
import { budgetStatus, type BudgetStatus } from "./budgetStatus";
import { isOpen, type CheckedWarning } from "./checkedWarnings";
import { nextActions, type NextAction } from "./nextActions";
import { nextDeadline, type Deadline } from "./nextDeadline";
import { stepOfTable } from "./stepOfTable";

/** An exit criterion of a step that is not met yet. */
export interface OpenCriterion {
  readonly id: string;
  readonly text: string;
  readonly owner: string | null;
}

/** Where one step stands. A step is done when it has criteria, all are met and no error of its sheets is open; busy once anything is met or filled in. */
export interface StepStatus {
  readonly step: StepNumber;
  readonly state: "notStarted" | "busy" | "done";
  readonly met: number;
  readonly criteria: number;
  readonly openCriteria: readonly OpenCriterion[];
  readonly openWarnings: Readonly<Record<Severity, number>>;
}

/** What Home shows of a plan. */
export interface PlanStatus {
  readonly name: string | null;
  readonly planYear: number | null;
  readonly steps: readonly StepStatus[];
  readonly openWarnings: Readonly<Record<Severity, number>>;
  readonly budget: BudgetStatus;
  readonly deadline: Deadline | null;
  /** Everything the plan waits for, most useful first; Home shows three. */
  readonly nextActions: readonly NextAction[];
  /** Rows per table. */
  readonly counts: Readonly<Record<RecordKey, number>>;
}

/** Whether people have entered anything a step is about; questions and criteria that come with a new plan do not count. */
const isStarted: Readonly<Record<StepNumber, (plan: Plan) => boolean>> = {
  1: ({ visionAnswers, stakeholders, goals, employees }) =>
    visionAnswers.some(({ answer, score }) => answer !== null || score !== null) ||
    stakeholders.length + goals.length + employees.length > 0,
  2: ({ needs, interviews }) => needs.length > 0 || interviews.some(({ held }) => (held ?? 0) > 0),
  3: ({ trainings, budgetLines }) => trainings.length + budgetLines.length > 0,
  4: ({ sessions }) => sessions.length > 0,
  5: ({ evaluations, transferChecks }) => evaluations.length + transferChecks.length > 0,
};

/** Sums up a plan and its warnings. Pure: the day it looks from is the plan's own reference date. */
export function planStatus(plan: Plan, warnings: readonly CheckedWarning[]): PlanStatus {
  const open = warnings.filter(isOpen);
  const counts = rowCounts(plan);
  return {
    name: plan.organisation.name,
    planYear: plan.organisation.planYear,
    steps: ([1, 2, 3, 4, 5] as const).map((step) => stepStatus(step, plan, open)),
    openWarnings: countBySeverity(open),
    budget: budgetStatus(plan),
    deadline: nextDeadline(plan),
    nextActions: nextActions(plan),
    counts,
  };
}

function stepStatus(step: StepNumber, plan: Plan, open: readonly CheckedWarning[]): StepStatus {
  const criteria = plan.steps.filter((row) => row.step === step);
  const openCriteria = criteria.filter(({ met }) => met !== true);
  const met = criteria.length - openCriteria.length;
  const openWarnings = countBySeverity(open.filter(({ warning }) => stepOfTable(warning.place.table) === step));
  return {
    step,
    state:
      criteria.length > 0 && openCriteria.length === 0 && openWarnings.error === 0
        ? "done"
        : met > 0 || isStarted[step](plan)
          ? "busy"
          : "notStarted",
    met,
    criteria: criteria.length,
    openCriteria: openCriteria.map(({ id, criterion, owner }) => ({ id, text: criterion ?? id, owner })),
    openWarnings,
  };
}

function countBySeverity(warnings: readonly CheckedWarning[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, attention: 0, info: 0 };
  for (const { warning } of warnings) counts[warning.severity]++;
  return counts;
}

function rowCounts(plan: Plan): PlanStatus["counts"] {
  const keys = Object.keys(planRecords) as RecordKey[];
  return Object.fromEntries(
    keys.map((key) => [key, key === "organisation" ? 1 : plan[key].length]),
  ) as unknown as PlanStatus["counts"];
}
