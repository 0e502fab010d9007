import { dayNumber, isoDateFromDayNumber } from "../../domain/calculations/dayNumber";
import type { LevelCoverage } from "../../domain/calculations/evaluationCoverage";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { IsoDate } from "../../domain/plan/units";
import { activeTrainings } from "../../domain/warnings/activeTrainings";
import { finishedTrainings, planCoverage } from "../../domain/warnings/evaluatedTrainings";
import { ruleContext } from "../../domain/warnings/ruleContext";
import { trainingResults, type TrainingResult } from "../../domain/warnings/trainingResults";

/** What of an evaluation still misses for one training, in the order to do it. */
export type MissingPart = "plan" | "goal" | "transferDates" | "result";

/** A training with its evaluation: what is planned, and what misses. */
export interface TrainingEvaluation {
  readonly id: string;
  readonly title: string;
  /** Last day of its sessions that go on; `null` without dates. */
  readonly lastDay: IsoDate | null;
  readonly firstDay: IsoDate | null;
  readonly evaluations: Plan["evaluations"];
  readonly transfer: PlanRow<"transferChecks"> | null;
  readonly missing: readonly MissingPart[];
}

/** One look at the floor that was agreed, 30 or 90 days after a training. */
export interface TransferDue {
  readonly id: string;
  readonly title: string;
  readonly on: IsoDate;
  readonly after: 30 | 90;
  readonly isLate: boolean;
  readonly behaviour: string | null;
}

/** The evaluation of the whole plan. */
export interface EvaluationOverview {
  readonly trainings: readonly TrainingEvaluation[];
  readonly coverage: readonly LevelCoverage[];
  /** Trainings that can be evaluated: the coverage is a share of these. */
  readonly finished: number;
  readonly due: readonly TransferDue[];
  /** Trainings of which something was measured. */
  readonly results: readonly TrainingResult[];
  /** Evaluations with feedback of the trainer that nobody follows up. */
  readonly feedback: Plan["evaluations"];
}

/** Days before today and after it in which a look at the floor is shown. */
const dueWindow = { before: 400, after: 30 };

/** Puts together what is planned and measured (F-E6, S2.15); cancelled trainings and ideas are left out. */
export function evaluationOverview(plan: Plan, today: IsoDate): EvaluationOverview {
  const trainings = activeTrainings(plan).filter(({ status }) => status !== "idea");
  const days = sessionDays(plan);
  const evaluated = trainings.map((training) => evaluationOf(training, plan, days.get(training.id) ?? [], today));
  return {
    trainings: evaluated,
    coverage: planCoverage(plan),
    finished: finishedTrainings(plan).length,
    due: transferDue(evaluated, today),
    results: trainingResults(plan, ruleContext(plan)).filter(
      ({ satisfaction, gain, transfer }) => satisfaction !== null || gain !== null || transfer !== null,
    ),
    feedback: plan.evaluations.filter(({ trainerFeedback, followUp }) => trainerFeedback !== null && followUp === null),
  };
}

function evaluationOf(
  { id, title }: PlanRow<"trainings">,
  plan: Plan,
  days: readonly IsoDate[],
  today: IsoDate,
): TrainingEvaluation {
  const evaluations = plan.evaluations.filter(({ trainingId }) => trainingId === id);
  const transfer = plan.transferChecks.find(({ trainingId }) => trainingId === id) ?? null;
  const lastDay = days.at(-1) ?? null;
  const missing: readonly (MissingPart | null)[] = [
    evaluations.length === 0 ? "plan" : null,
    transfer?.goal == null ? "goal" : null,
    transfer?.check30On == null || transfer.check90On === null ? "transferDates" : null,
    isLate(lastDay, today) && evaluations.some(({ measured }) => measured === null) ? "result" : null,
  ];
  return {
    id,
    title: title ?? id,
    firstDay: days[0] ?? null,
    lastDay,
    evaluations,
    transfer,
    missing: missing.filter((part) => part !== null),
  };
}

/** The dated days of the sessions of each training that go on, first day first. */
function sessionDays({ sessions, trainingDays }: Plan): ReadonlyMap<string, readonly IsoDate[]> {
  const trainingOf = new Map(
    sessions.filter(({ status }) => status !== "cancelled").map(({ id, trainingId }) => [id, trainingId ?? ""]),
  );
  const days = new Map<string, IsoDate[]>();
  for (const { sessionId, date } of trainingDays) {
    const training = trainingOf.get(sessionId ?? "");
    if (training === undefined || date === null) continue;
    days.set(training, [...(days.get(training) ?? []), date]);
  }
  return new Map([...days].map(([id, dates]) => [id, dates.toSorted()]));
}

function transferDue(trainings: readonly TrainingEvaluation[], today: IsoDate): readonly TransferDue[] {
  const now = dayNumber(today);
  return trainings
    .flatMap(({ title, transfer }): readonly TransferDue[] => {
      if (transfer === null || transfer.measured !== null) return [];
      const looks = [
        { on: transfer.check30On, after: 30 },
        { on: transfer.check90On, after: 90 },
      ] as const;
      return looks.flatMap(({ on, after }) => {
        if (on === null || dayNumber(on) < now - dueWindow.before || dayNumber(on) > now + dueWindow.after) return [];
        return [{ id: transfer.id, title, on, after, isLate: on < today, behaviour: transfer.behaviour }];
      });
    })
    .toSorted((first, second) => (first.on < second.on ? -1 : first.on > second.on ? 1 : 0));
}

/** The days on which to look at the floor, 30 and 90 days after the last day of a training (S2.15). */
export function transferDays(lastDay: IsoDate): { readonly check30On: IsoDate; readonly check90On: IsoDate } {
  const last = dayNumber(lastDay);
  return { check30On: isoDateFromDayNumber(last + 30), check90On: isoDateFromDayNumber(last + 90) };
}

function isLate(day: IsoDate | null, today: IsoDate): boolean {
  return day !== null && day < today;
}
