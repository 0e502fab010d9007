import type { ImportQuestion } from "../../../actions/import/importQuestion";
import { targetFields, type TargetKey } from "../../../actions/import/importTargets";
import { questionTexts } from "../../../i18n/import/questionTexts";
import { textsIn, type Language } from "../../../i18n/language";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn, type Wording } from "../../../i18n/workbook/wording";

/** A possible answer in words: a word of the picklist of the field, or one of the general answers. */
export function answerWord(choice: string, { field }: ImportQuestion, target: TargetKey, language: Language): string {
  const kind = targetFields(target)[field]?.kind;
  const words: Readonly<Record<string, Wording>> = typeof kind === "object" ? choiceTexts[kind.choice].words : {};
  const word = words[choice];
  if (word) return wordingIn(word, language);
  const general: Readonly<Record<string, string>> = textsIn(questionTexts, language).choices;
  return general[choice] ?? choice;
}
