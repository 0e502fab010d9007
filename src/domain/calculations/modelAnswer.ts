import type { BinaryModel, LinearLimit } from "./binaryModel";
import { keeps } from "./modelBlocks";

/** Whether an answer keeps every limit of a model, to the cent. */
export function keepsLimits({ limits }: BinaryModel, chosen: readonly boolean[]): boolean {
  return limits.every((limit) => {
    return keeps(
      limit,
      limit.terms.reduce((sum, [variable, amount]) => sum + (chosen[variable] === true ? amount : 0), 0),
    );
  });
}

/** A limit that every answer but one keeps: at least one decision is another. */
export function anotherThan(chosen: readonly boolean[]): LinearLimit {
  const yes = chosen.filter(Boolean).length;
  return { terms: chosen.map((isYes, variable) => [variable, isYes ? -1 : 1]), atLeast: 1 - yes, atMost: null };
}
