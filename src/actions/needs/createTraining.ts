import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { IsoDate } from "../../domain/plan/units";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";
import { rowChange } from "../rowChange";
import { needsForTraining } from "./needsForTraining";

type TrainingRow = PlanRow<"trainings">;

/** What people say about a training that is made of needs; everything else follows from the needs. */
export type NewTraining = Pick<
  TrainingRow,
  "cluster" | "form" | "targetGroupId" | "participants" | "duration" | "groupMax" | "learningGoalId"
> & {
  readonly title: string;
  /** Planned for this plan year, or an idea for later. */
  readonly status: "planned" | "idea";
};

/** What a training takes over from its needs. A link on which the needs differ stays open: nobody chose between them. */
export type TakenOver = Pick<TrainingRow, "goalId" | "competenceId" | "department" | "formality" | "deadline">;

/** What the needs with these IDs give a training: the links they share, and the first day on which something goes live as its deadline (S2.5c). */
export function takenOver(plan: Plan, needIds: readonly string[]): TakenOver {
  const needs = plan.needs.filter(({ id }) => needIds.includes(id));
  const shared = <F extends "goalId" | "competenceId" | "department" | "formality">(field: F) => {
    const values = new Set(needs.map((need) => need[field]).filter((value) => value !== null));
    return values.size === 1 ? ([...values][0] ?? null) : null;
  };
  return {
    goalId: shared("goalId"),
    competenceId: shared("competenceId"),
    department: shared("department"),
    formality: shared("formality"),
    deadline: needs.flatMap(({ goLiveDate }) => goLiveDate ?? []).toSorted()[0] ?? null,
  };
}

/** Adds one training for the needs and takes them into the plan. Nothing when one of them may not become a training, as it stands in the sheet now. */
export function createTraining(
  plan: Plan,
  needIds: readonly string[],
  training: NewTraining,
  today: IsoDate,
): readonly TableChange[] {
  if (!areFree(plan, needIds)) return [];
  const nextId = freeIds(
    "trainings",
    plan.trainings.map(({ id }) => id),
  );
  const row = trainingOfNeeds(plan, nextId(), needIds, training);
  return [{ table: "trainings", added: [row], changed: [] }, ...includedNeeds(plan, needIds, today)];
}

/** The row of a training that is made of needs; what stands in cluster b is mandatory (S2.9b). */
export function trainingOfNeeds(
  plan: Plan,
  id: string,
  needIds: readonly string[],
  training: Partial<NewTraining>,
): TrainingRow {
  const links = { ...takenOver(plan, needIds), needIds, origin: "planned" } as const;
  return {
    ...blankRow("trainings", id),
    ...links,
    ...training,
    mandatory: training.cluster === "b" ? true : null,
  };
}

/** Lets a training that is there answer these needs too, and takes them into the plan. Its own fields stay as they are. */
export function linkNeeds(
  plan: Plan,
  needIds: readonly string[],
  trainingId: string,
  today: IsoDate,
): readonly TableChange[] {
  const training = plan.trainings.find(({ id }) => id === trainingId);
  if (training === undefined || !areFree(plan, needIds)) return [];
  return [
    ...rowChange(plan, "trainings", trainingId, { needIds: [...training.needIds, ...needIds] }),
    ...includedNeeds(plan, needIds, today),
  ];
}

function areFree(plan: Plan, needIds: readonly string[]): boolean {
  const free = new Set(needsForTraining(plan).map(({ id }) => id));
  return needIds.length > 0 && needIds.every((id) => free.has(id));
}

/** Takes needs into the plan; one that was answered before keeps the day of that answer. */
export function includedNeeds(plan: Plan, needIds: readonly string[], today: IsoDate): readonly TableChange[] {
  const changed = plan.needs
    .filter(({ id }) => needIds.includes(id))
    .flatMap(({ id, answeredOn }) =>
      rowChange(plan, "needs", id, { status: "included", answeredOn: answeredOn ?? today }),
    )
    .flatMap((change) => change.changed);
  return changed.length === 0 ? [] : [{ table: "needs", added: [], changed }];
}
