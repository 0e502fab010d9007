import { wordLanguages, type WordLanguage } from "../../i18n/functions/choiceWords";
import { FunctionProblem } from "../functionProblem";
import type { Cell } from "./cell";

/** A language a result can be written in: `nl`, `nl-BE`, `en-GB`, `fr` … */
export function wordLanguageFromCell(cell: Cell): WordLanguage {
  const code = String(cell).trim().toLowerCase().slice(0, 2);
  const language = wordLanguages.find((known) => known === code);
  if (language === undefined) throw new FunctionProblem("unknownLanguage", String(cell));
  return language;
}

/** The language that most words are written in; Dutch when the words do not tell. */
export function wordLanguage(words: readonly (string | null)[], lists: Readonly<Record<string, string>>): WordLanguage {
  const typed = words.map((word) => word?.trim().toLowerCase() ?? "");
  const spellings = Object.values(lists).map((list) => list.toLowerCase().split(";"));
  const counts = wordLanguages.map((_language, place) => {
    const known = new Set(spellings.map((list) => list[place]));
    return typed.filter((word) => known.has(word)).length;
  });
  return wordLanguages[counts.indexOf(Math.max(...counts))] ?? "nl";
}

/** The word of one language out of a list with the words of all languages. */
export function wordIn(list: string, language: WordLanguage): string {
  return list.split(";")[wordLanguages.indexOf(language)] ?? "";
}
