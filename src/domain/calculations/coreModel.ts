import type { BinaryModel } from "./binaryModel";

/**
 * The best answer of a model whose decisions may be fractions. `bound` is more than any whole answer is worth; turning decision `n` around
 * costs at least the size of its reduced cost.
 */
export interface Relaxation {
  readonly bound: number;
  readonly values: readonly number[];
  readonly reducedCosts: readonly number[];
  /** What one unit more of each limit would be worth; 0 or less for a limit of at least. */
  readonly prices: readonly number[];
}

/** Decisions outside the core: what they are in the relaxed answer. */
type FixedDecisions = ReadonlyMap<number, boolean>;

/**
 * Which decisions of a large model can be taken from its relaxed answer, so that only the core is left to search: the decisions that cost
 * least to turn around, two a limit and thirty more. `null` when the model is no larger than that.
 */
export function coreOf({ variables, limits }: BinaryModel, relaxed: Relaxation): FixedDecisions | null {
  const size = 30 + 2 * Math.min(limits.length, 40);
  if (variables.length <= size) return null;
  const order = [...variables.keys()].sort((left, right) => costOf(left, relaxed) - costOf(right, relaxed));
  return new Map(order.slice(size).map((variable) => [variable, (relaxed.values[variable] ?? 0) > 0.5]));
}

/** Whether no answer with one of the fixed decisions turned around can be within `toWin` of the bound, for turning it around costs more. */
export function isProven(
  fixed: FixedDecisions,
  { variables }: BinaryModel,
  relaxed: Relaxation,
  toWin: number,
): boolean {
  return [...fixed.keys()].every(
    (variable) => variables[variable]?.forced === true || costOf(variable, relaxed) > toWin + 1e-6,
  );
}

/** The model of the decisions that are not fixed, and which they are. Limits are made smaller by what is fixed. */
export function withoutFixed(
  { variables, limits }: BinaryModel,
  fixed: FixedDecisions,
): { readonly model: BinaryModel; readonly open: readonly number[] } {
  const open = [...variables.keys()].filter((variable) => !fixed.has(variable));
  const placeOf = new Map(open.map((variable, place) => [variable, place]));
  const smaller = limits.map(({ terms, atLeast, atMost }) => {
    const used = terms.reduce((sum, [variable, amount]) => sum + (fixed.get(variable) === true ? amount : 0), 0);
    return {
      terms: terms.flatMap(([variable, amount]) => {
        const place = placeOf.get(variable);
        return place === undefined ? [] : [[place, amount] as const];
      }),
      atLeast: atLeast === null ? null : atLeast - used,
      atMost: atMost === null ? null : atMost - used,
    };
  });
  return { model: { variables: open.flatMap((variable) => variables[variable] ?? []), limits: smaller }, open };
}

function costOf(variable: number, { reducedCosts }: Relaxation): number {
  return Math.abs(reducedCosts[variable] ?? 0);
}
