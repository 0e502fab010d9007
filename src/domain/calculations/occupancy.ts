import type { Fraction } from "../plan/units";

/** Places taken as a share of the capacity (F-K5), more than 1 when overbooked; `null` without capacity. */
export function occupancy(enrolled: number, capacity: number): Fraction | null {
  return capacity === 0 ? null : enrolled / capacity;
}
