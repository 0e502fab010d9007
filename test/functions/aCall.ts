import type { Language } from "../../src/i18n/language";
import type { FunctionId } from "../../src/i18n/functions/functionTexts";
import { customFunctions } from "../../src/functions/customFunctions";
import { excelAnswer } from "../../src/functions/excelAnswer";

/** Calls a custom function by name as Excel does; an error is shown as `#N/A sentence` or `#VALUE! sentence`. */
export async function aCall(id: FunctionId, inputs: readonly unknown[], language: Language = "nl-NL") {
  const customFunction = customFunctions.find((candidate) => candidate.id === id);
  if (customFunction === undefined) throw new Error(`No function ${id}`);
  return excelAnswer(
    customFunction,
    inputs,
    language,
    (kind, sentence) => `${kind === "notAvailable" ? "#N/A" : "#VALUE!"} ${sentence}`,
  );
}

/** Cells below each other. */
export const cells = (...values: readonly unknown[]): readonly (readonly unknown[])[] => values.map((value) => [value]);
