import { grantedBudget } from "../domain/calculations/grantedBudget";
import { outcomeOfTest } from "../domain/calculations/testOutcome";
import type { Plan } from "../domain/plan/plan";
import type { RecordKey } from "../domain/plan/planRecords";
import { includedForTraining } from "./needs/needsForTraining";
import type { StepNumber } from "../i18n/pane/stepNames";

/** What a plan can be waiting for, in the order of the guides. */
export type NextActionKind =
  | "describeOrganisation"
  | "answerVision"
  | "scoreCulture"
  | "mapStakeholders"
  | "setGoals"
  | "listEmployees"
  | "collectNeeds"
  | "testNeeds"
  | "chooseTrainings"
  | "scorePriorities"
  | "costTrainings"
  | "setBudget"
  | "planSessions"
  | "dateSessions"
  | "planEvaluation"
  | "secureResults";

/** One thing to do now: where, and how many are waiting (1 where counting means nothing). */
export interface NextAction {
  readonly kind: NextActionKind;
  readonly step: StepNumber;
  readonly table: RecordKey;
  /** The first row that waits; `null` when the table itself is empty. */
  readonly row: string | null;
  readonly count: number;
}

type Waiting = readonly { readonly id: string }[] | boolean;

interface Step {
  readonly kind: NextActionKind;
  readonly step: StepNumber;
  readonly table: RecordKey;
  readonly waiting: (plan: Plan) => Waiting;
}

const beginning: readonly Step[] = [
  {
    kind: "describeOrganisation",
    step: 1,
    table: "organisation",
    waiting: ({ organisation }) => organisation.name === null || organisation.country === null,
  },
  {
    kind: "answerVision",
    step: 1,
    table: "visionAnswers",
    waiting: ({ visionAnswers }) => visionAnswers.filter(({ answer, score }) => answer === null && score === null),
  },
  {
    kind: "scoreCulture",
    step: 1,
    table: "cultureScan",
    waiting: ({ cultureScan }) =>
      cultureScan.filter(({ board, managers, staff }) => board === null && managers === null && staff === null),
  },
  { kind: "mapStakeholders", step: 1, table: "stakeholders", waiting: ({ stakeholders }) => stakeholders.length === 0 },
  { kind: "setGoals", step: 1, table: "goals", waiting: ({ goals }) => goals.length === 0 },
  { kind: "listEmployees", step: 1, table: "employees", waiting: ({ employees }) => employees.length === 0 },
  { kind: "collectNeeds", step: 2, table: "needs", waiting: ({ needs }) => needs.length === 0 },
  { kind: "testNeeds", step: 2, table: "needs", waiting: untestedNeeds },
];

const planning: readonly Step[] = [
  {
    kind: "chooseTrainings",
    step: 3,
    table: "trainings",
    waiting: needsWithoutTraining,
  },
  {
    kind: "scorePriorities",
    step: 3,
    table: "priorities",
    waiting: ({ trainings, priorities }) =>
      without(
        trainings,
        priorities.filter(({ score }) => score !== null),
      ),
  },
  {
    kind: "costTrainings",
    step: 3,
    table: "budgetLines",
    waiting: ({ trainings, budgetLines }) => without(trainings, budgetLines),
  },
  {
    kind: "setBudget",
    step: 3,
    table: "organisation",
    waiting: (plan) => plan.trainings.length > 0 && grantedBudget(plan) === null,
  },
  {
    kind: "planSessions",
    step: 4,
    table: "sessions",
    waiting: ({ trainings, sessions }) => without(trainings, sessions),
  },
  {
    kind: "dateSessions",
    step: 4,
    table: "trainingDays",
    waiting: ({ sessions, trainingDays }) =>
      sessions.filter(({ id }) => !trainingDays.some(({ sessionId }) => sessionId === id)),
  },
  {
    kind: "planEvaluation",
    step: 5,
    table: "evaluations",
    waiting: ({ trainings, evaluations }) => without(trainings, evaluations),
  },
  {
    kind: "secureResults",
    step: 5,
    table: "transferChecks",
    waiting: ({ trainings, transferChecks }) => without(trainings, transferChecks),
  },
];

/** Everything the plan still waits for, in the order of the five steps; empty when each step has what it needs. */
export function nextActions(plan: Plan): readonly NextAction[] {
  return [...beginning, ...planning].flatMap(({ waiting, ...action }) => {
    const found = waiting(plan);
    if (typeof found === "boolean") return found ? [{ ...action, row: null, count: 1 }] : [];
    const first = found[0];
    return first ? [{ ...action, row: rowInTable(plan, action.table, first.id), count: found.length }] : [];
  });
}

/** Needs without a complete test: all three questions answered (S2.6). */
export function untestedNeeds({ needs, needTests }: Plan): Plan["needs"] {
  const tested = new Set(needTests.filter((test) => outcomeOfTest(test) !== "notTested").map(({ needId }) => needId));
  return needs.filter(({ id, status }) => !tested.has(id) && status !== "rejected" && status !== "otherSolution");
}

/** Needs that were taken into the plan and that no training answers; while there is no training at all, any need asks for one. */
function needsWithoutTraining(plan: Plan): Waiting {
  const waiting = includedForTraining(plan);
  return waiting.length > 0 ? waiting : plan.needs.length > 0 && plan.trainings.length === 0;
}

/** Trainings that still count and that no row of the other table names. */
function without(
  trainings: Plan["trainings"],
  rows: readonly { readonly trainingId: string | null }[],
): Plan["trainings"] {
  const named = new Set(rows.map(({ trainingId }) => trainingId));
  return trainings.filter(({ id, status }) => status !== "cancelled" && !named.has(id));
}

/** The row to jump to; what waits may be a training while the work is done in a table that has no row for it yet. */
function rowInTable(plan: Plan, table: RecordKey, id: string): string | null {
  if (table === "organisation") return null;
  return plan[table].some((row) => row.id === id) ? id : null;
}
