/**
 * Do two periods overlap (F-K1)? Periods are half-open: one that ends at 12:30 and one that starts at 12:30 do not. A buffer, in the same
 * unit, is time that must lie between them. A period that ends before it starts, or is empty, overlaps nothing.
 */
export function timeOverlap(start1: number, end1: number, start2: number, end2: number, buffer = 0): boolean {
  return start1 < end1 && start2 < end2 && start1 < end2 + buffer && start2 < end1 + buffer;
}
