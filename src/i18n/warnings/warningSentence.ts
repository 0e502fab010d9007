import type { WarningFacts } from "../../domain/warnings/warningFacts";
import type { Warning, WarningCode } from "../../domain/warnings/warning";
import { languages, textsIn, type Language, type Texts } from "../language";
import { en } from "./en";
import { fr } from "./fr";
import { nl } from "./nl";
import { nlBE } from "./nlBE";
import type { WarningText, WarningTexts } from "./warningText";
import { wordsOf, type Words } from "./wordsOf";

/** The texts of every warning, in every language. */
export const warningTexts: Texts<WarningTexts<WarningFacts>> = { nl, nlBE, en, fr };

/** What a warning says, in one or two sentences. */
export function warningSentence<C extends WarningCode>(warning: Warning<C>, language: Language): string {
  return textOf(warning.code, language).sentence(warning.facts, words[language]);
}

/** A few words for a warning in a list or a heading. */
export function warningTitle(code: WarningCode, language: Language): string {
  return textOf(code, language).title;
}

const words = byLanguage(wordsOf) as Readonly<Record<Language, Words>>;
const texts = byLanguage((language) => textsIn(warningTexts, language));

function byLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;
}

function textOf<C extends WarningCode>(code: C, language: Language): WarningText<C> {
  return texts[language][code] as WarningText<C>;
}
