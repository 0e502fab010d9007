/**
 * Which of two IDs comes first, as a number below, above or equal to zero. A shorter ID comes first, as it does for numbers: S-999 before S-1000.
 * That is the order in which IDs are handed out, so a table in that order needs no sorting.
 */
export function compareIds(first: string, second: string): number {
  return first.length - second.length || (first < second ? -1 : first > second ? 1 : 0);
}
