import { functionDescriptionsEn } from "./functionDescriptionsEn";
import { functionDescriptionsFr } from "./functionDescriptionsFr";
import { functionDescriptionsNl } from "./functionDescriptionsNl";

/** The name of a custom function, without its namespace OPL: Dutch in every language, because formulas travel with the workbook. */
export type FunctionId = keyof typeof functionDescriptionsNl;

/** What every custom function answers: a function without text in each language does not compile. */
export const functionTexts: Readonly<Record<"nl" | "en" | "fr", Readonly<Record<FunctionId, string>>>> = {
  nl: functionDescriptionsNl,
  en: functionDescriptionsEn,
  fr: functionDescriptionsFr,
};
