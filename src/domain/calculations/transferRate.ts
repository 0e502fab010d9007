import type { Fraction } from "../plan/units";

/** Participants who show the agreed behaviour as a share of those measured (F-E3), and how many were not measured. */
export function transferRate(
  shown: number,
  measured: number,
  participants: number,
): { readonly share: Fraction | null; readonly unmeasured: number } {
  return { share: measured === 0 ? null : shown / measured, unmeasured: participants - measured };
}
