/** Personnel of one job title in full-time equivalents: need, present and the flows until then. */
export interface FteFlows {
  readonly needed: number;
  readonly now: number;
  readonly inflow: number;
  readonly throughIn: number;
  readonly outflow: number;
  readonly throughOut: number;
}

/** How many full-time equivalents are missing (F-N2); negative is a surplus. */
export function fteShortage({ needed, now, inflow, throughIn, outflow, throughOut }: FteFlows): number {
  return needed - (now + inflow + throughIn - outflow - throughOut);
}
