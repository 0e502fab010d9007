import { languageFromTag } from "../i18n/language";
import { customFunctions } from "./customFunctions";
import { excelAnswer } from "./excelAnswer";
import type { FunctionProblem } from "./functionProblem";

/** Sentences follow the language of Office; in a runtime without Office they are Dutch. */
const language = () =>
  languageFromTag(typeof Office === "undefined" ? "nl-NL" : (Office.context?.displayLanguage ?? "nl-NL"));

const excelError = (kind: FunctionProblem["kind"], sentence: string) =>
  new CustomFunctions.Error(
    kind === "notAvailable" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
    sentence,
  );

for (const customFunction of customFunctions) {
  CustomFunctions.associate(customFunction.id, (...inputs: unknown[]) =>
    excelAnswer(customFunction, inputs, language(), excelError),
  );
}
