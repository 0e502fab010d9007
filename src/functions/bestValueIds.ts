import type { BestValueInput } from "../domain/calculations/bestValueModel";
import { bestValueSelection } from "../domain/calculations/bestValueSelection";
import { bestValueSolver } from "../domain/calculations/bestValueSolver";
import { FunctionProblem } from "./functionProblem";

/** The IDs of the trainings with the best value. Brings the solver: loaded only when somebody asks for it. */
export async function bestValueIds(input: BestValueInput): Promise<ReadonlySet<string>> {
  const selection = await bestValueSelection(input, bestValueSolver);
  if (selection.status === "impossible") throw new FunctionProblem("noSelection");
  return new Set(selection.chosen);
}
