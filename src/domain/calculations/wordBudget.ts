/** Whether a run of characters is a word: it holds a letter or a digit. */
const isWord = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);

/**
 * The most words a text may have so that all texts together stay within a budget (S1.39): short texts stay whole and long ones are cut at the
 * same length, which is never above `most`.
 */
export function longestWithin(lengths: readonly number[], budget: number, most: number): number {
  const total = (limit: number) => lengths.reduce((sum, length) => sum + Math.min(length, limit), 0);
  let limit = most;
  while (limit > 0 && total(limit) > budget) limit--;
  return limit;
}

/** The first words of a text, with `…` where it was cut; the text itself when it has no more words. */
export function firstWords(text: string, most: number): string {
  let words = 0;
  const parts = text.split(/(\s+)/);
  const end = parts.findIndex((part) => isWord(part) && ++words > most);
  return end === -1 ? text : `${parts.slice(0, end).join("").trimEnd()} …`;
}
