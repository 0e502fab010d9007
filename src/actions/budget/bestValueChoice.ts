import { bestValueQuestion } from "../../domain/calculations/bestValueQuestion";
import type { ModelSolver } from "../../domain/calculations/binaryModel";
import { bestValueSelection } from "../../domain/calculations/bestValueSelection";
import type { EuroCents, Fraction } from "../../domain/plan/units";
import type { RankedTraining } from "../priorities/rankedTrainings";
import { choiceOf, type CutOffChoice, type CutOffQuestion } from "./cutOffChoice";

/** The best value a budget buys. `gap` is how much better another choice could at most be; 0 is proven best. */
export interface BestValueChoice extends CutOffChoice {
  readonly gap: Fraction;
}

/** Seconds the search for one budget may take; what was found by then is shown with its gap. */
export const searchSeconds = 5;

/**
 * The trainings with the highest total score for each budget, one after the other (F-B9). Mandatory trainings are always in, a training after its prerequisite, and
 * parts of the budget get their minimum share. A training without a
 * score takes no part, for a missing score is not a low one; `unscoredTrainings` names them. `null` where time ran out before anything was found. `onFound` hears how many budgets are done.
 */
export async function bestValueChoices(
  { ranked, shares }: Pick<CutOffQuestion, "ranked" | "shares">,
  budgets: readonly EuroCents[],
  solve: ModelSolver,
  onFound: (done: number) => void,
): Promise<readonly (BestValueChoice | null)[]> {
  const found: (BestValueChoice | null)[] = [];
  for (const budget of budgets) {
    const selection = await bestValueSelection(bestValueQuestion(ranked, shares, budget), solve, searchSeconds);
    const isChosen = selection.status === "chosen";
    found.push(isChosen ? { ...choiceOf(ranked, budget, new Set(selection.chosen)), gap: selection.gap } : null);
    onFound(found.length);
  }
  return found;
}

/** The trainings that the search leaves out because they lack a score. */
export function unscoredTrainings(ranked: readonly RankedTraining[]): readonly RankedTraining[] {
  return ranked.filter(({ score, mandatory }) => score === null && !mandatory);
}
