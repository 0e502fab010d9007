import type { EuroCents } from "../plan/units";

/** A training in rank order: its net cost and whether it must take place. */
export interface CutOffCandidate {
  readonly cost: EuroCents;
  readonly mandatory: boolean;
}

/** `strict` stops at the first training that does not fit; `fill` skips it and goes on. */
export type CutOffMode = "strict" | "fill";

/** Which trainings the budget pays, in the order given, and what that means in cents. */
export interface CutOffLine {
  readonly included: readonly boolean[];
  readonly total: EuroCents;
  /** What is left of the budget; negative when the mandatory trainings alone exceed it. */
  readonly rest: EuroCents;
  /** What must be added to the budget to pay every training; 0 when all fit. */
  readonly extraForAll: EuroCents;
  readonly mandatoryExceedsBudget: boolean;
}

/**
 * Draws the cut-off line under a ranked list (F-B9). Mandatory trainings are always in and take their money first; the others follow in
 * rank order. A training that uses the budget to the last cent fits.
 */
export function cutOffLine(ranked: readonly CutOffCandidate[], budget: EuroCents, mode: CutOffMode): CutOffLine {
  const mandatoryTotal = ranked.reduce((sum, { cost, mandatory }) => sum + (mandatory ? cost : 0), 0);
  let total = mandatoryTotal;
  let stopped = mandatoryTotal > budget;
  const included = ranked.map(({ cost, mandatory }) => {
    if (mandatory) return true;
    const fits = !stopped && total + cost <= budget;
    if (fits) total += cost;
    else if (mode === "strict") stopped = true;
    return fits;
  });
  const everything = ranked.reduce((sum, { cost }) => sum + cost, 0);
  return {
    included,
    total,
    rest: budget - total,
    extraForAll: Math.max(0, everything - budget),
    mandatoryExceedsBudget: mandatoryTotal > budget,
  };
}
