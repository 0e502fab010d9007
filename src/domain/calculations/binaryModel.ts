/** A yes-or-no decision: what a yes is worth, and whether it must be yes. */
export interface BinaryVariable {
  readonly value: number;
  readonly forced: boolean;
}

/** A limit on the sum of coefficients of the decisions that are yes; `null` is no limit on that side. */
export interface LinearLimit {
  readonly terms: readonly (readonly [variable: number, coefficient: number])[];
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** A problem of yes-or-no decisions with the highest total value. */
export interface BinaryModel {
  readonly variables: readonly BinaryVariable[];
  readonly limits: readonly LinearLimit[];
}

/** Why there is no answer: no choice keeps all limits, or none was found in the time given. */
export type NoAnswerReason = "infeasible" | "outOfTime";

/** What a solver found. `gap` is how much better, as a fraction of the value, an answer could at most be; 0 is proven best. */
export type SolvedModel =
  | { readonly status: "impossible"; readonly reason: NoAnswerReason }
  | { readonly status: "solved"; readonly chosen: readonly boolean[]; readonly gap: number };

/** Solves a model within a number of seconds, or gives the best answer found by then. */
export type ModelSolver = (model: BinaryModel, seconds: number) => Promise<SolvedModel>;
