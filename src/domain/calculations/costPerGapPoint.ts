import type { EuroCents } from "../plan/units";

/** Net cost per level point of gap that was closed (F-E7), in cents and not rounded; `null` when no gap was closed. */
export function costPerGapPoint(net: EuroCents, closedPoints: number): number | null {
  return closedPoints === 0 ? null : net / closedPoints;
}
