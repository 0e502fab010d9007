import type { ShareFrame } from "../../domain/calculations/bestValueQuestion";
import { cutOffLine } from "../../domain/calculations/cutOffLine";
import { grantedBudget } from "../../domain/calculations/grantedBudget";
import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { EuroCents } from "../../domain/plan/units";
import { planMoney } from "../../domain/warnings/planMoney";
import { rankedTrainings, type RankedTraining } from "../priorities/rankedTrainings";

/** What the cut-off line divides: the trainings in order of rank, the budget, and the money the line is not about. */
export interface CutOffQuestion {
  readonly ranked: readonly RankedTraining[];
  /** `null` while nobody granted anything. */
  readonly granted: EuroCents | null;
  /** Net cost of lines of no training, such as coordination: the line does not weigh them, they come on top of the trainings. */
  readonly general: EuroCents;
  /** Net cost of lines of cancelled trainings, which are still in the plan's total. */
  readonly cancelled: EuroCents;
  readonly planned: EuroCents;
  readonly mode: ChoiceOf<"cutOffMode">;
  /** Parts of the budget that must at least get a share of what is spent. */
  readonly shares: readonly ShareFrame[];
}

/** The trainings a way of dividing pays. */
export interface CutOffChoice {
  readonly ids: ReadonlySet<string>;
  readonly cost: EuroCents;
  /** What is left of the budget for trainings; negative when the mandatory ones exceed it. */
  readonly rest: EuroCents;
  /** Sum of the scores; a training without score adds nothing. */
  readonly value: number;
}

/** The question as the plan asks it. General and cancelled cost with the ranked trainings are the planned total, in cents. */
export function cutOffQuestion(plan: Plan): CutOffQuestion {
  const ranked = rankedTrainings(plan);
  const { byTraining, net } = planMoney(plan);
  const cancelled = plan.trainings
    .filter(({ status }) => status === "cancelled")
    .reduce((sum, { id }) => sum + (byTraining.get(id)?.net ?? 0), 0);
  const inLine = ranked.reduce((sum, { cost }) => sum + cost, 0);
  return {
    ranked,
    granted: grantedBudget(plan),
    general: net - cancelled - inLine,
    cancelled,
    planned: net,
    mode: plan.organisation.cutOffMode ?? "strict",
    shares: plan.budgetFrames.filter(({ minimumShare }) => minimumShare !== null),
  };
}

/** What a budget pays in order of rank. */
export function choiceInOrder(
  ranked: readonly RankedTraining[],
  budget: EuroCents,
  mode: "strict" | "fill",
): CutOffChoice {
  const { included } = cutOffLine(ranked, budget, mode);
  return choiceOf(ranked, budget, new Set(ranked.filter((_training, index) => included[index]).map(({ id }) => id)));
}

/** The choice that holds these trainings. */
export function choiceOf(ranked: readonly RankedTraining[], budget: EuroCents, ids: ReadonlySet<string>): CutOffChoice {
  const chosen = ranked.filter(({ id }) => ids.has(id));
  const cost = chosen.reduce((sum, training) => sum + training.cost, 0);
  return { ids, cost, rest: budget - cost, value: chosen.reduce((sum, { score }) => sum + (score ?? 0), 0) };
}

/** What must be added to a budget to pay every training; 0 when it does. */
export function extraForAll(ranked: readonly RankedTraining[], budget: EuroCents): EuroCents {
  return Math.max(0, ranked.reduce((sum, { cost }) => sum + cost, 0) - budget);
}
