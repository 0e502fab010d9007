import { tokenize, type Token } from "@borgar/fx";
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

/** A list typed into the rule itself has at most 255 characters (support.microsoft.com "Apply data validation to cells"), and so has its formula (EPPlus #355). */
const longestText = 255;

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

/** A rule as it is read back: bounds are always formulas, `=10` for 10 and for a day `=` and its number (ref:docs-ref-autogen/excel/excel/excel.basicdatavalidation.yml). */
export function shownRule(rule: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const shown = Object.entries(rule).map(([kind, part]) => {
    const { formula1, formula2, ...rest } = part as Readonly<Record<string, unknown>>;
    const bounds = Object.entries({ formula1, formula2 }).filter(([, bound]) => bound !== undefined);
    return [kind, { ...Object.fromEntries(bounds.map(([name, bound]) => [name, shownBound(bound)])), ...rest }];
  });
  return Object.fromEntries(shown) as Readonly<Record<string, unknown>>;
}

function shownBound(bound: unknown): string {
  const text = String(bound);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day !== null) return `=${Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + 25_569}`;
  return text.startsWith("=") ? text : `=${text}`;
}

/** A source given as a range of the workbook arrives as text here: the caller turns objects into `=Sheet!$A$1:$A$9`. */
function checkedList({
  source,
  inCellDropDown = true,
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (source.startsWith("=")) checkRuleFormula(source);
  else if (source.length > longestText) throw invalidArgument();
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
  if (operand.startsWith("=")) checkRuleFormula(operand);
  return operand;
}

/**
 * A formula of a rule names no table and no array constant ([MS-XLSX] 2.6.4 CT_DataValidationFormula), which cells may.
 * @throws HostError InvalidArgument or FormulaLengthExceedsLimit
 */
function checkRuleFormula(formula: string): void {
  checkFormula(formula);
  if (formula.length > longestText + 1) throw invalidArgument("A formula in a rule has at most 255 characters.");
  const isRefused = ({ type, value }: Token) => type === "structured" || (type === "operator" && value === "{");
  if (tokenize(formula).some(isRefused))
    throw invalidArgument("A rule refers to cells or names, not to tables or arrays.");
}
