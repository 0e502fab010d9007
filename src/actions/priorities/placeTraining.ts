import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { TableChange } from "../planChange";

/** Where people put a training: its cluster, and a rank by hand with its reason or `null` for the calculated one. */
export interface TrainingPlace {
  readonly cluster: ChoiceOf<"priorityCluster"> | null;
  readonly overrideRank: number | null;
  readonly overrideReason: string | null;
}

/** Writes the parts of a place that differ. Nothing when the training is gone. */
export function placeTraining(plan: Plan, id: string, place: Partial<TrainingPlace>): readonly TableChange[] {
  const training = plan.trainings.find((row) => row.id === id);
  if (training === undefined) return [];
  const fields = (["cluster", "overrideRank", "overrideReason"] as const).flatMap((field) => {
    const to = place[field];
    return to === undefined || to === training[field] ? [] : [{ field, to }];
  });
  return fields.length === 0 ? [] : [{ table: "trainings", added: [], changed: [{ id, fields }] }];
}
