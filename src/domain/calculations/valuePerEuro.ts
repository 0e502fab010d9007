import type { EuroCents } from "../plan/units";

/** Priority points times participants per euro of net cost (F-P3); `null` when the training costs nothing, for then every euro is well spent. */
export function valuePerEuro(score: number, participants: number, netCost: EuroCents): number | null {
  return netCost === 0 ? null : (score * participants) / (netCost / 100);
}
