import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { Fraction, IsoDate } from "../../domain/plan/units";
import { activeTrainings } from "../../domain/warnings/activeTrainings";
import { ruleContext } from "../../domain/warnings/ruleContext";
import { trainingWithoutSession } from "../../domain/warnings/rules/trainingWithoutSession";
import { freeIds } from "../import/freeIds";
import { includedNeeds, trainingOfNeeds } from "../needs/createTraining";
import { includedWithoutTraining, needsForTraining } from "../needs/needsForTraining";
import { trainingProposal } from "../needs/trainingProposal";
import type { TableChange } from "../planChange";
import { rowChange } from "../rowChange";

type TrainingRow = PlanRow<"trainings">;

/** What a training of the year plan may still lack, in the order in which people work on it. */
export const lacks = ["cluster", "score", "cost", "session"] as const;
export type Lack = (typeof lacks)[number];

/** The year plan beside the strategic plan it is derived from (S1.29). */
export interface YearPlan {
  readonly year: number | null;
  /** Accepted needs and trainings that are not cancelled. */
  readonly actions: number;
  readonly scheduled: number;
  /** `null` while there are no actions. */
  readonly share: Fraction | null;
  /** What may still be chosen: accepted needs that passed their test, and trainings that are an idea so far. */
  readonly needs: readonly PlanRow<"needs">[];
  readonly ideas: readonly TrainingRow[];
  /** Accepted needs that cannot be chosen, because their test does not say that training is the answer (W-BEH-01). */
  readonly untested: readonly PlanRow<"needs">[];
  readonly lacking: Readonly<Record<Lack, readonly TrainingRow[]>>;
}

/** Sums up which strategic actions stand in the year plan, which may be chosen, and what the chosen ones lack. */
export function yearPlan(plan: Plan): YearPlan {
  const trainings = activeTrainings(plan);
  const scheduled = trainings.filter(isScheduled);
  const waiting = includedWithoutTraining(plan);
  const free = new Set(needsForTraining(plan).map(({ id }) => id));
  const actions = trainings.length + waiting.length;
  return {
    year: plan.organisation.planYear,
    actions,
    scheduled: scheduled.length,
    share: actions === 0 ? null : scheduled.length / actions,
    needs: waiting.filter(({ id }) => free.has(id)),
    untested: waiting.filter(({ id }) => !free.has(id)),
    ideas: trainings.filter((training) => !isScheduled(training)),
    lacking: lackingOf(plan, scheduled),
  };
}

function isScheduled({ status }: TrainingRow): boolean {
  return status !== "idea" && status !== null;
}

function lackingOf(plan: Plan, scheduled: readonly TrainingRow[]): YearPlan["lacking"] {
  const open = scheduled.filter(({ status }) => status !== "finished");
  const scored = new Set(plan.priorities.filter(({ score }) => score !== null).map(({ trainingId }) => trainingId));
  const costed = new Set(plan.budgetLines.map(({ trainingId }) => trainingId));
  const sessionless = new Set(trainingWithoutSession.find(plan, ruleContext(plan)).map(({ place }) => place.row));
  return {
    cluster: open.filter(({ cluster }) => cluster === null),
    score: open.filter(({ id }) => !scored.has(id)),
    cost: open.filter(({ id }) => !costed.has(id)),
    session: open.filter(({ id }) => sessionless.has(id)),
  };
}

/** Puts the chosen actions into the year plan: an idea becomes planned, a need becomes a planned training. What may not be chosen any more is left out. */
export function makeYearPlan(plan: Plan, chosen: readonly string[], today: IsoDate): readonly TableChange[] {
  const { needs, ideas } = yearPlan(plan);
  const nextId = freeIds(
    "trainings",
    plan.trainings.map(({ id }) => id),
  );
  const needIds = needs.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
  const added = needIds.map((id) =>
    trainingOfNeeds(plan, nextId(), [id], { ...trainingProposal(plan, [id]), status: "planned" }),
  );
  const changed = ideas
    .filter(({ id }) => chosen.includes(id))
    .flatMap(({ id }) => rowChange(plan, "trainings", id, { status: "planned" }))
    .flatMap((change) => change.changed);
  return [{ table: "trainings", added, changed }, ...includedNeeds(plan, needIds, today)];
}
