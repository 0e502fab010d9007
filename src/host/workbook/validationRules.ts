import { invalidArgument } from "../wire/hostError";
import { checkFormula } from "./formulaText";

/** `Excel.DataValidationType` by the kind of rule. */
export const ruleTypes: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** A list typed into the rule itself has at most 255 characters (support.microsoft.com "Apply data validation to cells"). */
const longestInlineList = 255;

/** Checks a rule as Office.js states it (`Excel.DataValidationRule`): exactly one kind, with the parts that kind needs. */
export function checkedRule(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const parts = Object.entries(given).filter(([, part]) => part !== undefined && part !== null);
  const [[kind, rule] = ["", null]] = parts;
  if (parts.length !== 1 || ruleTypes[kind] === undefined || typeof rule !== "object") throw invalidArgument();
  const fields = rule as Readonly<Record<string, unknown>>;
  if (kind === "list") return { list: checkedList(fields) };
  if (kind === "custom") return { custom: { formula: checkedOperand(fields.formula) } };
  return { [kind]: checkedComparison(fields) };
}

/** A source given as a range of the workbook arrives as text here: the caller turns objects into `=Sheet!$A$1:$A$9`. */
function checkedList({
  source,
  inCellDropDown = true,
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (source.startsWith("=")) checkFormula(source);
  else if (source.length > longestInlineList) throw invalidArgument();
  return { source, inCellDropDown: inCellDropDown === true };
}

function checkedComparison(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { operator, formula1, formula2 } = fields;
  if (typeof operator !== "string" || !operators.includes(operator)) throw invalidArgument();
  const needsSecond = operator === "Between" || operator === "NotBetween";
  return {
    formula1: checkedOperand(formula1),
    ...(needsSecond ? { formula2: checkedOperand(formula2) } : {}),
    operator,
  };
}

function checkedOperand(operand: unknown): string | number {
  if (typeof operand === "number" && Number.isFinite(operand)) return operand;
  if (typeof operand !== "string" || operand === "") throw invalidArgument();
  if (operand.startsWith("=")) checkFormula(operand);
  return operand;
}
