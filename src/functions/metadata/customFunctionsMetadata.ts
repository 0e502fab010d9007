import { functionTexts, type FunctionId } from "../../i18n/functions/functionTexts";
import { parameterTexts, type ParameterKey } from "../../i18n/functions/parameterTexts";
import { customFunctions } from "../customFunctions";
import type { CustomFunction, ParameterDeclaration } from "../customFunction";

/** The languages in which the functions are described; Flemish Excel shows Dutch. */
export const metadataLanguages = ["nl", "en", "fr"] as const;

export type MetadataLanguage = (typeof metadataLanguages)[number];

/** Description of one parameter, as Excel's functions.json wants it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** Always `any`: with another type Excel itself turns blank cells into zeros and refuses numbers typed as text. */
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
  readonly repeating?: true;
}

/** Description of one function, as Excel's functions.json wants it. */
export interface FunctionMetadata {
  readonly id: FunctionId;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

/**
 * What Excel must know of the custom functions, in one language. IDs, names and the order of parameters are the same in every language,
 * because formulas travel with the workbook; only descriptions and parameter names differ.
 */
export function customFunctionsMetadata(
  language: MetadataLanguage,
  site: string,
): { readonly functions: readonly FunctionMetadata[] } {
  return { functions: customFunctions.map((customFunction) => functionMetadata(customFunction, language, site)) };
}

/** Name and help of a parameter in one language. */
export function parameterText(
  key: ParameterKey,
  language: MetadataLanguage,
): { readonly name: string; readonly help: string } {
  const text = parameterTexts[language][key];
  const colon = text.indexOf(": ");
  return { name: text.slice(0, colon), help: text.slice(colon + 2) };
}

function functionMetadata(
  { id, parameters }: CustomFunction,
  language: MetadataLanguage,
  site: string,
): FunctionMetadata {
  return {
    id,
    name: id,
    description: functionTexts[language][id],
    helpUrl: `${site}/help/${language}/${id}.html`,
    parameters: parameters.map((parameter) => parameterMetadata(parameter, language)),
    result: { type: "any", dimensionality: "matrix" },
  };
}

function parameterMetadata(
  { key, shape, optional }: ParameterDeclaration,
  language: MetadataLanguage,
): ParameterMetadata {
  const { name, help } = parameterText(key, language);
  return {
    name,
    description: help,
    type: "any",
    dimensionality: shape === "cell" ? "scalar" : "matrix",
    ...(optional ? { optional } : {}),
    ...(shape === "repeating" ? { repeating: true } : {}),
  };
}
