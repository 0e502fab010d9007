import type { NewTraining } from "../../../actions/needs/createTraining";
import type { TrainingProposal } from "../../../actions/needs/trainingProposal";
import { typedNumber } from "../../../actions/evaluation/typedNumber";

/** A training while it is filled in: numbers as text. */
export interface TrainingDraft {
  readonly title: string;
  readonly cluster: NewTraining["cluster"];
  readonly form: NewTraining["form"];
  readonly targetGroupId: string | null;
  readonly learningGoalId: string | null;
  readonly participants: string;
  /** Hours. */
  readonly duration: string;
  readonly groupMax: string;
  readonly status: NewTraining["status"];
}

/** What keeps a draft from becoming a training. */
export type DraftProblem = "title" | "cluster" | "participants" | "duration" | "groupMax";

/** The form as it opens: what the needs say. */
export function draftOfProposal({ participants, ...proposal }: TrainingProposal): TrainingDraft {
  return {
    ...proposal,
    form: null,
    targetGroupId: null,
    participants: participants === null ? "" : String(participants),
    duration: "",
    groupMax: "",
    status: "planned",
  };
}

/** The first thing that is missing or wrong; `null` when nothing is. */
export function draftProblem(draft: TrainingDraft): DraftProblem | null {
  if (draft.title.trim() === "") return "title";
  if (draft.cluster === null) return "cluster";
  const isWhole = (text: string) => {
    const value = typedNumber(text);
    return value === null || (value !== undefined && Number.isInteger(value) && value >= 0);
  };
  if (!isWhole(draft.participants)) return "participants";
  const hours = typedNumber(draft.duration);
  if (hours === undefined || (hours ?? 0) < 0) return "duration";
  return isWhole(draft.groupMax) ? null : "groupMax";
}

/** The training of a complete draft; `null` while something is missing or wrong. */
export function trainingOfDraft(draft: TrainingDraft): NewTraining | null {
  if (draftProblem(draft) !== null) return null;
  const hours = typedNumber(draft.duration) ?? null;
  return {
    ...draft,
    title: draft.title.trim(),
    participants: typedNumber(draft.participants) ?? null,
    duration: hours === null ? null : Math.round(hours * 60),
    groupMax: typedNumber(draft.groupMax) ?? null,
  };
}
