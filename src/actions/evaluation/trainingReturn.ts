import {
  returnOnTraining,
  type ReturnOnTraining,
  type TrainingReturn,
} from "../../domain/calculations/returnOnTraining";
import type { Plan } from "../../domain/plan/plan";
import type { EuroCents } from "../../domain/plan/units";
import { planMoney } from "../../domain/warnings/planMoney";
import type { TableChange } from "../planChange";
import { changedRow, newRow } from "./planEvaluation";

/** What the calculator starts with: what was saved before, and else the net cost of the plan with usual shares. */
export interface FirstReturn {
  readonly benefit: EuroCents | null;
  readonly isolation: number;
  readonly confidence: number;
  /** Fully loaded net cost; `null` for a training without budget lines. */
  readonly cost: EuroCents | null;
  readonly source: string | null;
}

/** Shares to start with: half of the benefit is due to the training, with 80 % certainty (worked example F-E5). */
const usual = { isolation: 0.5, confidence: 0.8 };

export function firstReturn(plan: Plan, trainingId: string): FirstReturn {
  const saved = plan.returns.find((row) => row.trainingId === trainingId);
  const planned = planMoney(plan).byTraining.get(trainingId)?.net ?? null;
  return {
    benefit: saved?.benefit ?? null,
    isolation: saved?.isolation ?? usual.isolation,
    confidence: saved?.confidence ?? usual.confidence,
    cost: saved?.cost ?? planned,
    source: saved?.source ?? null,
  };
}

/** The return in three ways, with the part of the benefit that counts in cents; `null` when it cost nothing. */
export function calculatedReturn(input: TrainingReturn): (ReturnOnTraining & { readonly credited: EuroCents }) | null {
  const found = returnOnTraining(input);
  return found && { ...found, credited: Math.round(input.benefit * input.isolation * input.confidence) };
}

/** Saves a return in the table, in the row the training has already or in a new one. */
export function saveReturn(
  plan: Plan,
  trainingId: string,
  values: TrainingReturn & { readonly source: string | null },
): readonly TableChange[] {
  const there = plan.returns.find((row) => row.trainingId === trainingId);
  return [
    there === undefined ? newRow(plan, "returns", { trainingId, ...values }) : changedRow("returns", there, values),
  ];
}
