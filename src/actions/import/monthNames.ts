/** Month names and abbreviations in Dutch, French and English, by their first letters; a full stop after an abbreviation is ignored. */
const beginnings: readonly (readonly string[])[] = [
  ["jan"],
  ["feb", "fév", "fev"],
  ["mar", "mrt", "maa", "mrs"],
  ["apr", "avr"],
  ["may", "mei", "mai"],
  ["jun", "juin"],
  ["jul", "juil"],
  ["aug", "aoû", "aou"],
  ["sep"],
  ["oct", "okt"],
  ["nov"],
  ["dec", "déc"],
];

/** The number 1-12 of a month written as a word in Dutch, French or English; `null` when it is none. */
export function monthFromName(word: string): number | null {
  const lower = word.toLowerCase().replace(/\.$/, "");
  const index = beginnings.findIndex((starts) => starts.some((start) => lower.startsWith(start)));
  return index < 0 || lower.length > 9 ? null : index + 1;
}
