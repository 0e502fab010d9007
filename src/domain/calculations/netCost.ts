import type { EuroCents } from "../plan/units";

/** Net cost of training (F-B11): gross cost plus contributions paid minus grants received, all in cents. */
export function netCost(gross: EuroCents, contribution: EuroCents, grant: EuroCents): EuroCents {
  return gross + contribution - grant;
}
