import { cutOffLine } from "../../domain/calculations/cutOffLine";
import { grantedBudget } from "../../domain/calculations/grantedBudget";
import { choiceLists, type ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { EuroCents, Fraction } from "../../domain/plan/units";
import { decisionsOnTrainings } from "../decisions/decisionLog";
import { rankedTrainings, type RankedTraining } from "./rankedTrainings";

/** Points between groups of raters from which they disagree (S1.28, W-PRI-03). */
const disagreement = 3;

/** A training as a card on the board. */
export interface BoardTraining extends RankedTraining {
  readonly isDisputed: boolean;
  /** On which side of the cut-off line it stands; `null` without a budget, or when the plan asks for the best value. */
  readonly isWithin: boolean | null;
  /** What a meeting last decided on it; `null` while nobody did. */
  readonly decision: ChoiceOf<"decision"> | null;
}

/** One cluster with its trainings in order of rank; `null` holds those without a cluster. */
export interface BoardCluster {
  readonly cluster: ChoiceOf<"priorityCluster"> | null;
  readonly trainings: readonly BoardTraining[];
  readonly cost: EuroCents;
}

/** The priorities of a plan: what is weighed, and the trainings by cluster. */
export interface PriorityBoard {
  readonly criteria: readonly { readonly id: string; readonly name: string; readonly weight: Fraction | null }[];
  readonly clusters: readonly BoardCluster[];
  readonly count: number;
  /** Trainings that lack a score on a criterion with weight. */
  readonly unscored: number;
  readonly disputed: number;
  readonly mode: ChoiceOf<"cutOffMode">;
}

/** Lays the ranked trainings out by cluster a to d; a cluster without trainings is there too. */
export function priorityBoard(plan: Plan): PriorityBoard {
  const ranked = rankedTrainings(plan);
  const mode = plan.organisation.cutOffMode ?? "strict";
  const granted = grantedBudget(plan);
  const included = granted === null || mode === "bestValue" ? null : cutOffLine(ranked, granted, mode).included;
  const decided = decisionsOnTrainings(plan);
  const trainings = ranked.map((training, index) => ({
    ...training,
    isDisputed: training.spread >= disagreement,
    isWithin: included?.[index] ?? null,
    decision: decided.get(training.id) ?? null,
  }));
  const clusters = [...choiceLists.priorityCluster.keys, null].map((cluster) => {
    const members = trainings.filter((training) => training.cluster === cluster);
    return { cluster, trainings: members, cost: members.reduce((sum, { cost }) => sum + cost, 0) };
  });
  return {
    criteria: plan.criteria.map(({ id, name, weight }) => ({ id, name: name ?? id, weight })),
    clusters: clusters.filter(({ cluster, trainings: members }) => cluster !== null || members.length > 0),
    count: trainings.length,
    unscored: trainings.filter(({ score }) => score === null).length,
    disputed: trainings.filter(({ isDisputed }) => isDisputed).length,
    mode,
  };
}
