import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { TableChange } from "../planChange";
import { changedRow } from "./planEvaluation";

/** What was measured of one evaluation. */
export type MeasuredResult = Pick<PlanRow<"evaluations">, "measured" | "invited" | "responded" | "trainerFeedback">;

/** Writes what was measured; nothing when the row is gone. */
export function recordResult(plan: Plan, id: string, result: Partial<MeasuredResult>): readonly TableChange[] {
  const row = plan.evaluations.find((candidate) => candidate.id === id);
  return row === undefined ? [] : [changedRow("evaluations", row, result)];
}

/** Notes what is done with the feedback of a trainer (S1.24, W-EVA-05). */
export function followFeedback(plan: Plan, id: string, followUp: string): readonly TableChange[] {
  const row = plan.evaluations.find((candidate) => candidate.id === id);
  return row === undefined ? [] : [changedRow("evaluations", row, { followUp })];
}

/** Notes how many people were looked at on the floor, and how many show the behaviour (F-E3). */
export function recordTransfer(
  plan: Plan,
  id: string,
  seen: Pick<PlanRow<"transferChecks">, "measured" | "shown">,
): readonly TableChange[] {
  const row = plan.transferChecks.find((candidate) => candidate.id === id);
  return row === undefined ? [] : [changedRow("transferChecks", row, seen)];
}
