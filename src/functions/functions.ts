import { languageFromTag } from "../i18n/language";
import type { CustomFunction } from "./customFunction";
import { excelAnswer } from "./excelAnswer";
import { firstFunctions } from "./firstFunctions";
import type { FunctionProblem } from "./functionProblem";
import { laterFunctionIds } from "./laterFunctionIds";

/** Sentences follow the language of Office; in a runtime without Office they are Dutch. */
const language = () =>
  languageFromTag(typeof Office === "undefined" ? "nl-NL" : (Office.context?.displayLanguage ?? "nl-NL"));

const excelError = (kind: FunctionProblem["kind"], sentence: string) =>
  new CustomFunctions.Error(
    kind === "notAvailable" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
    sentence,
  );

const answer = (customFunction: CustomFunction, inputs: readonly unknown[]) =>
  excelAnswer(customFunction, inputs, language(), excelError);

for (const customFunction of firstFunctions) {
  CustomFunctions.associate(customFunction.id, (...inputs: unknown[]) => answer(customFunction, inputs));
}

/** Code that was loaded, never anything of a workbook. */
const loaded = new Map<string, CustomFunction>();

async function load(): Promise<void> {
  const { laterFunctions } = await import("./laterFunctions");
  for (const customFunction of laterFunctions) loaded.set(customFunction.id, customFunction);
}

for (const id of laterFunctionIds) {
  const answerLoaded = (inputs: readonly unknown[]) => {
    const customFunction = loaded.get(id);
    if (customFunction === undefined) throw new Error(`No function ${id} among the later ones.`);
    return answer(customFunction, inputs);
  };
  CustomFunctions.associate(id, (...inputs: unknown[]) =>
    loaded.has(id) ? answerLoaded(inputs) : load().then(() => answerLoaded(inputs)),
  );
}
