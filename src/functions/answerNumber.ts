import type { ProblemKey } from "../i18n/functions/problems";
import { notAvailable } from "./functionProblem";

/** A number, or a blank cell when there is nothing to count. */
export function numberOrBlank(value: number | null): number | "" {
  return value ?? "";
}

/** A number; `#N/A` with a sentence when it does not exist. */
export function numberOrProblem(value: number | null, problem: ProblemKey): number {
  if (value === null) throw notAvailable(problem);
  return value;
}
