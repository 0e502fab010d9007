import type { ChoiceOf } from "../plan/choiceLists";
import type { EuroCents, Fraction } from "../plan/units";
import { roundedCents } from "./roundedCents";

/** Cents per class of the Dutch work-related costs scheme; costs without class stand apart because they need one. */
export interface WkrTotals {
  readonly targetedExemption: EuroCents;
  readonly freeSpace: EuroCents;
  readonly wage: EuroCents;
  readonly unclassified: EuroCents;
}

/** Adds up costs per class (domain 2.2). */
export function wkrTotals(
  costs: readonly { readonly amount: EuroCents; readonly wkrClass: ChoiceOf<"wkrClass"> | null }[],
): WkrTotals {
  const totals = { targetedExemption: 0, freeSpace: 0, wage: 0, unclassified: 0 };
  for (const { amount, wkrClass } of costs) totals[wkrClass ?? "unclassified"] += amount;
  return totals;
}

/** What of the free space is over after these costs; negative is taxed at the final levy. The rates and the first bracket are legal parameters. */
export function wkrFreeSpaceLeft(
  freeSpaceCosts: EuroCents,
  payroll: EuroCents,
  brackets: { readonly upTo: EuroCents; readonly first: Fraction; readonly above: Fraction },
): EuroCents {
  const low = Math.min(payroll, brackets.upTo);
  const space = roundedCents(low * brackets.first + (payroll - low) * brackets.above);
  return space - freeSpaceCosts;
}
