/** Personnel of one job title in full-time equivalents: need, present and the flows until then. */
export interface FteFlows {
  readonly needed: number;
  readonly now: number;
  readonly inflow: number;
  readonly throughIn: number;
  readonly outflow: number;
  readonly throughOut: number;
}

/** How many full-time equivalents are missing (F-N2); negative is a surplus. Rounded far below a hundredth, so that 0.3 less 0.1 + 0.2 is 0. */
export function fteShortage({ needed, now, inflow, throughIn, outflow, throughOut }: FteFlows): number {
  const shortage = needed - (now + inflow + throughIn - outflow - throughOut);
  return Math.round(shortage * 1e9) / 1e9 + 0;
}
