/** Gain between a test before and after (F-E2): 1 is all that could be gained. `null` when the first score was the maximum already. */
export function learningGain(before: number, after: number, maximum = 100): number | null {
  return before >= maximum ? null : (after - before) / (maximum - before);
}
