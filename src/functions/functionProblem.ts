import type { ProblemKey } from "../i18n/functions/problems";

/**
 * Why a custom function cannot answer. `value` shows as `#VALUE!`, `notAvailable` as `#N/A`; the sentence comes from i18n. `argument` is the
 * place of the argument at fault, from 1; `given` is what stood there.
 */
export class FunctionProblem extends Error {
  constructor(
    readonly problem: ProblemKey,
    readonly given: string = "",
    readonly argument: number | null = null,
    readonly kind: "value" | "notAvailable" = "value",
  ) {
    super(problem);
  }

  /** The same problem with the place of the argument, unless it is known already. */
  at(argument: number): FunctionProblem {
    return this.argument === null ? new FunctionProblem(this.problem, this.given, argument, this.kind) : this;
  }
}

/** The problem of something that is not there: a missing value, an unknown ID, an outcome that does not exist. */
export function notAvailable(problem: ProblemKey, given = ""): FunctionProblem {
  return new FunctionProblem(problem, given, null, "notAvailable");
}
