import type { Fraction } from "../plan/units";

/** Conversations held as a share of those planned (F-N4), over all groups together; `null` when none are planned. More than planned counts as held. */
export function interviewCoverage(
  groups: readonly { readonly planned: number; readonly held: number }[],
): Fraction | null {
  const planned = groups.reduce((sum, group) => sum + group.planned, 0);
  const held = groups.reduce((sum, group) => sum + group.held, 0);
  return planned === 0 ? null : held / planned;
}
