import type { Plan } from "../../domain/plan/plan";
import type { TableChange } from "../planChange";
import { rowChange, typedText } from "../rowChange";

/** Writes the answer to a question of the vision; an empty answer empties the cell. */
export function saveAnswer(plan: Plan, id: string, answer: string): readonly TableChange[] {
  return rowChange(plan, "visionAnswers", id, { answer: typedText(answer) });
}

/** What is said about the fit with ambition, means or culture. */
export interface FitAnswer {
  readonly score: number | null;
  readonly evidence: string;
  readonly tension: string;
}

/** Writes score, evidence and tension of one fit. */
export function saveFit(plan: Plan, id: string, { score, evidence, tension }: FitAnswer): readonly TableChange[] {
  return rowChange(plan, "visionAnswers", id, {
    score,
    evidence: typedText(evidence),
    tension: typedText(tension),
  });
}
