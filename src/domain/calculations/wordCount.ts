/** An answer of the vision has at most this many words, and the whole plan text at most 900: two pages (F-T1). */
export const longestAnswer = 80;
export const longestPlanText = 900;

/** Number of words: runs of characters between spaces that hold a letter or a digit. */
export function wordCount(text: string): number {
  return text.split(/\s/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
