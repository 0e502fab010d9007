import { trainingRanks } from "../../domain/calculations/trainingRanks";
import { trainingScores } from "../../domain/calculations/trainingScores";
import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { EuroCents, IsoDate } from "../../domain/plan/units";
import { activeTrainings } from "../../domain/warnings/activeTrainings";
import { isMandatory } from "../../domain/calculations/isMandatory";
import { planMoney } from "../../domain/warnings/planMoney";

/** A training with all that its place in the list depends on. */
export interface RankedTraining {
  readonly id: string;
  readonly title: string;
  readonly cluster: ChoiceOf<"priorityCluster"> | null;
  readonly rank: number;
  /** Place given by hand, and why; `null` when the place is calculated. */
  readonly overrideRank: number | null;
  readonly overrideReason: string | null;
  /** From 0 to 100; `null` while a criterion with weight has no score. */
  readonly score: number | null;
  /** Points between the highest and the lowest score on one criterion. */
  readonly spread: number;
  /** Names of the criteria with weight that nobody scored. */
  readonly missingCriteria: readonly string[];
  readonly cost: EuroCents;
  readonly participants: number | null;
  readonly mandatory: boolean;
  readonly deadline: IsoDate | null;
  readonly department: string | null;
  readonly prerequisiteId: string | null;
}

/** The trainings that are not cancelled in order of rank (F-P2), with their net cost in the active scenario. */
export function rankedTrainings(plan: Plan): readonly RankedTraining[] {
  const scores = trainingScores(plan.priorities, plan.criteria);
  const costs = planMoney(plan).byTraining;
  const criteria = plan.criteria.filter(({ weight }) => (weight ?? 0) > 0);
  const nameOf = new Map(criteria.map(({ id, name }) => [id, name ?? id]));
  const trainings = activeTrainings(plan).map((training) => {
    const given = scores.get(training.id);
    const cost = costs.get(training.id)?.net ?? 0;
    const missing = given?.missingCriteria ?? criteria.map(({ id }) => id);
    return {
      ...training,
      title: training.title ?? training.id,
      score: given?.score ?? null,
      spread: given?.spread ?? 0,
      missingCriteria: missing.map((id) => nameOf.get(id) ?? id),
      cost,
      netCost: cost,
      mandatory: isMandatory(training),
    };
  });
  const ranks = trainingRanks(trainings, plan.organisation.clusterTiers ?? false);
  return trainings
    .map(({ netCost: _, ...training }, index) => ({ ...training, rank: ranks[index] ?? 0 }))
    .sort((left, right) => left.rank - right.rank);
}
