import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { ValidationSnapshot } from "../../workbook/snapshot";
import { gridRange } from "./gridRange";

const types: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
};

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** Validation rules in the grid's terms, so that it offers the list and marks what is not allowed. */
export function validationRules(validations: readonly ValidationSnapshot[]): ISheetDataValidationRule[] {
  return validations.flatMap((validation, index) => {
    const rule = condition(validation.rule);
    if (!rule) return [];
    const alert = validation.errorAlert;
    return [
      {
        uid: `validation-${index}`,
        ranges: [gridRange(validation.area)],
        allowBlank: validation.ignoreBlanks,
        showErrorMessage: alert?.showAlert ?? true,
        errorStyle: !alert || alert.style === "Stop" ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
        ...(alert ? { error: alert.message, errorTitle: alert.title } : {}),
        ...rule,
      },
    ];
  });
}

type Condition = Pick<ISheetDataValidationRule, "type" | "formula1" | "formula2" | "operator" | "renderMode">;

function condition(rule: Readonly<Record<string, unknown>>): Condition | null {
  const [kind, given] = Object.entries(rule)[0] ?? [];
  const values = given as Readonly<Record<string, unknown>> | undefined;
  if (!kind || !values) return null;
  if (kind === "list")
    return {
      type: DataValidationType.LIST,
      formula1: String(values.source),
      renderMode: DataValidationRenderMode.ARROW,
    };
  if (kind === "custom") return { type: DataValidationType.CUSTOM, formula1: String(values.formula) };
  const type = types[kind];
  if (!type) return null;
  return {
    type,
    operator: operators[String(values.operator)] ?? DataValidationOperator.BETWEEN,
    formula1: String(values.formula1),
    ...(values.formula2 === undefined ? {} : { formula2: String(values.formula2) }),
  };
}
