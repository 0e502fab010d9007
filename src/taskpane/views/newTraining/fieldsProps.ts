import type { Plan } from "../../../domain/plan/plan";
import type { DraftProblem, TrainingDraft } from "./trainingDraft";

/** What every group of fields of a new training is given. */
export interface FieldsProps {
  readonly plan: Plan;
  readonly needIds: readonly string[];
  readonly draft: TrainingDraft;
  /** The first thing that is missing or wrong, once people asked to save. */
  readonly problem: DraftProblem | null;
  readonly onEdit: (part: Partial<TrainingDraft>) => void;
}
