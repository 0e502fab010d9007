import { textsIn, type Language, type Texts } from "../language";
import { categoryTexts } from "./categoryTexts";
import { fieldTexts, type ImportFieldKey } from "./fieldTexts";
import type { ProblemFacts, ProblemTexts, ProblemWords } from "./problemFacts";
import { problemsEn } from "./problemsEn";
import { problemsFr } from "./problemsFr";
import { problemsNl } from "./problemsNl";

const problemTexts: Texts<ProblemTexts> = { nl: problemsNl, nlBE: {}, en: problemsEn, fr: problemsFr };

/** A problem as far as its sentence goes. */
type SaidProblem = {
  [C in keyof ProblemFacts]: { readonly code: C; readonly facts: ProblemFacts[C] };
}[keyof ProblemFacts];

/** The sentence about a problem: what was found and what to do about it. Row and column stand beside it. */
export function problemSentence(problem: SaidProblem, language: Language): string {
  const fields = textsIn(fieldTexts, language);
  const words: ProblemWords = {
    field: (key) => fields[key as ImportFieldKey],
    category: textsIn(categoryTexts, language),
  };
  const sentence = textsIn(problemTexts, language)[problem.code] as (facts: unknown, words: ProblemWords) => string;
  const text = sentence(problem.facts, words);
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
