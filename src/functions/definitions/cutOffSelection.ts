import type { BestValueInput } from "../../domain/calculations/bestValueModel";
import { bestValueQuestion, type ShareFrame, type WeighedTraining } from "../../domain/calculations/bestValueQuestion";
import { cutOffLine } from "../../domain/calculations/cutOffLine";
import type { EuroCents } from "../../domain/plan/units";
import type { Answer } from "../customFunction";

type Mode = "strict" | "fill" | "bestValue";

/** A training that takes part in the division of the budget. */
export interface Ranked extends WeighedTraining {
  readonly row: number;
}

/** Answers with the rows that the budget pays; best value loads its solver only now. */
export function selected(
  ranked: readonly Ranked[],
  budget: EuroCents,
  mode: Mode,
  frames: readonly ShareFrame[],
  answer: (included: ReadonlySet<number>) => Answer,
): Answer | Promise<Answer> {
  const rowsWhere = (isIncluded: (training: Ranked, place: number) => boolean) =>
    new Set(ranked.filter(isIncluded).map(({ row }) => row));
  if (mode !== "bestValue") {
    const { included } = cutOffLine(ranked, budget, mode);
    return answer(rowsWhere((_training, place) => included[place] === true));
  }
  return solved(bestValueQuestion(ranked, frames, budget)).then((chosen) =>
    answer(rowsWhere(({ id }) => chosen.has(id))),
  );
}

/** Brings the solver only now. */
export async function solved(input: BestValueInput): Promise<ReadonlySet<string>> {
  const { bestValueIds } = await import("../bestValueIds");
  return bestValueIds(input);
}
