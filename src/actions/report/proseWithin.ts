import { longestAnswer, longestPlanText, wordCount } from "../../domain/calculations/wordCount";
import { firstWords, longestWithin } from "../../domain/calculations/wordBudget";

/** Words of the document that are its own: headings, sentences with figures, what is missing. */
const ownWords = 200;

/** Shortens the texts people wrote, so that a report stays within the words of a plan (S1.39, W-TXT-01, W-TXT-02); their tables come on top. */
export function proseWithin(texts: readonly string[]): (text: string) => string {
  const longest = longestWithin(texts.map(wordCount), longestPlanText - ownWords, longestAnswer);
  return (text) => firstWords(text, longest);
}
