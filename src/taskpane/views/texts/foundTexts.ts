import { languages } from "../../../i18n/language";
import type { ReviewText, TextGroup } from "../../../i18n/review/reviewTexts";

/** Which texts are looked at. */
export interface TextFilter {
  readonly words: string;
  readonly group: TextGroup | null;
  readonly onlyFlemish: boolean;
}

/** The texts that hold what is searched, in any language or in their key; upper and lower case alike. */
export function foundTexts(
  texts: readonly ReviewText[],
  { words, group, onlyFlemish }: TextFilter,
): readonly ReviewText[] {
  const wanted = words.trim().toLowerCase();
  return texts.filter(
    (text) =>
      (group === null || text.group === group) &&
      (!onlyFlemish || text.differs) &&
      [text.key, ...languages.map((language) => text.inLanguage[language] ?? "")].some((part) =>
        part.toLowerCase().includes(wanted),
      ),
  );
}
