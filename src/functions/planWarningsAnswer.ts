import type { Answer } from "./customFunction";
import type { NamedTable } from "./definitions/warningFunctions";
import { FunctionProblem } from "./functionProblem";

export function planWarningsAnswer(_tables: readonly NamedTable[]): Answer {
  throw new FunctionProblem("unknownTable");
}
