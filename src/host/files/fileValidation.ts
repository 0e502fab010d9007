import type { DataValidation, ValidationOperator } from "hucre";
import type { ValidationSnapshot } from "../workbook/snapshot";
import { areaAddress, areaFromAddress } from "./addresses";
import { fileFormula, formulaFromFile, type FormulaContext } from "./fileFormula";
import { isoDayFromSerial, serialFromIsoDay } from "./fileDay";

/** Operators of Office.js by their name in a file. */
export const operatorNames: Readonly<Record<ValidationOperator, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

/**
 * The file's operator for one of Office.js. Conditional formats of Office.js say `GreaterThanOrEqual` where validations say
 * `GreaterThanOrEqualTo`; both are understood.
 */
export function storedOperator(name: unknown): ValidationOperator {
  const found = Object.entries(operatorNames).find(([, known]) => known === name || known === `${String(name)}To`);
  return (found?.[0] as ValidationOperator | undefined) ?? "between";
}

const comparedTypes = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

type Rule = Readonly<Record<string, unknown>>;

/** A bound of a comparison: a formula, a number, or a day as ISO text, which files hold as a serial number. */
export function storedOperand(value: unknown, context: FormulaContext): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const text = String(value);
  if (text.startsWith("=")) return fileFormula(text, context);
  return String(serialFromIsoDay(text) ?? text);
}

/** A bound as Office.js shows it: a number when it is one, else a formula with `=`. */
export function operandFromFile(stored: string, context: FormulaContext, isDay = false): string | number {
  const number = Number(stored);
  if (stored.trim() === "" || Number.isNaN(number)) return formulaFromFile(stored, context);
  return isDay && Number.isInteger(number) ? isoDayFromSerial(number) : number;
}

function listRule(list: Rule, context: FormulaContext): Partial<DataValidation> {
  const source = String(list["source"]);
  return { formula1: source.startsWith("=") ? fileFormula(source, context) : `"${source.replaceAll('"', '""')}"` };
}

/** "Any value": no rule, only a prompt (ST_DataValidationType `none`). The file library writes the type as it is given but does not list this one. */
export const promptOnly = "none" as DataValidation["type"];

function storedRule(rule: Rule, context: FormulaContext): Pick<DataValidation, "type"> & Partial<DataValidation> {
  if (rule["list"]) return { type: "list", ...listRule(rule["list"] as Rule, context) };
  if (rule["custom"])
    return { type: "custom", formula1: storedOperand((rule["custom"] as Rule)["formula"], context) ?? "" };
  if (Object.keys(rule).length === 0) return { type: promptOnly };
  const kind = (Object.keys(comparedTypes) as (keyof typeof comparedTypes)[]).find((name) => rule[name]);
  if (kind === undefined) throw new Error(`unknown validation rule ${JSON.stringify(rule)}`);
  const compared = rule[kind] as Rule;
  const formula2 = storedOperand(compared["formula2"], context);
  return {
    type: comparedTypes[kind],
    operator: storedOperator(compared["operator"]),
    formula1: storedOperand(compared["formula1"], context) ?? "",
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}

/** A validation as the file library takes it. `inCellDropDown: false` is added afterwards: the library does not know it. */
export function fileValidation(validation: ValidationSnapshot, context: FormulaContext): DataValidation {
  const { errorAlert, prompt } = validation;
  return {
    ...storedRule(validation.rule, context),
    range: areaAddress(validation.area),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: errorAlert?.showAlert ?? true,
    showInputMessage: prompt?.showPrompt ?? false,
    ...(errorAlert
      ? {
          errorStyle: errorAlert.style.toLowerCase() as "stop" | "warning" | "information",
          errorTitle: errorAlert.title,
          errorMessage: errorAlert.message,
        }
      : {}),
    ...(prompt ? { inputTitle: prompt.title, inputMessage: prompt.message } : {}),
  };
}

/** True for a list without its arrow in the cell. */
export function hidesDropDown(validation: ValidationSnapshot): boolean {
  return (validation.rule["list"] as Rule | undefined)?.["inCellDropDown"] === false;
}

function ruleFromFile(stored: DataValidation, hasDropDown: boolean, context: FormulaContext): Rule {
  if (stored.type === "list") {
    const listed = stored.values?.join(",").replaceAll('""', '"');
    const source = listed ?? formulaFromFile(stored.formula1 ?? "", context);
    return { list: { inCellDropDown: hasDropDown, source } };
  }
  if (stored.type === promptOnly) return {};
  if (stored.type === "custom") return { custom: { formula: formulaFromFile(stored.formula1 ?? "", context) } };
  const kind = Object.entries(comparedTypes).find(([, type]) => type === stored.type)?.[0] ?? "decimal";
  const isDay = stored.type === "date";
  return {
    [kind]: {
      formula1: operandFromFile(stored.formula1 ?? "", context, isDay),
      ...(stored.formula2 === undefined ? {} : { formula2: operandFromFile(stored.formula2, context, isDay) }),
      operator: operatorNames[stored.operator ?? "between"],
    },
  };
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Validations as Office.js states them, one for each area of the file's rule. */
export function validationsFromFile(
  stored: DataValidation,
  hasDropDown: boolean,
  context: FormulaContext,
): readonly ValidationSnapshot[] {
  const shown: Omit<ValidationSnapshot, "area"> = {
    rule: ruleFromFile(stored, hasDropDown, context),
    ignoreBlanks: stored.allowBlank ?? false,
    ...(stored.errorTitle || stored.errorMessage || stored.errorStyle || !stored.showErrorMessage
      ? {
          errorAlert: {
            showAlert: stored.showErrorMessage ?? false,
            style: capitalised(stored.errorStyle ?? "stop"),
            title: stored.errorTitle ?? "",
            message: stored.errorMessage ?? "",
          },
        }
      : {}),
    ...(stored.inputTitle || stored.inputMessage
      ? {
          prompt: {
            showPrompt: stored.showInputMessage ?? false,
            title: stored.inputTitle ?? "",
            message: stored.inputMessage ?? "",
          },
        }
      : {}),
  };
  return stored.range.split(/\s+/).flatMap((address) => {
    const area = areaFromAddress(address);
    return area ? [{ ...shown, area }] : [];
  });
}
