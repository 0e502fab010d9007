import { BaseFunction } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { CellValue } from "../../workbook/cellValue";
import { elementwise } from "./elementwise";

const COLLATOR = new Intl.Collator("en", { sensitivity: "accent" });

/**
 * The operators = <> < > <= >=: numbers come before text and text before truth values, upper and lower case are alike, an empty cell is 0, empty text or
 * FALSE, numbers count with 15 digits. Univer's takes `*` and `?` in text for wildcards, which only some functions do.
 * Source: https://support.microsoft.com/office/48be406d-4975-4d31-b2b8-7af9e0e2878a
 */
export class CompareFunction extends BaseFunction {
  private operator = "=";

  constructor() {
    super("COMPARE");
  }

  /** Is called by Univer before each comparison. */
  setCompareType(operator: string): void {
    this.operator = operator;
  }

  override calculate(...parameters: BaseValueObject[]): BaseValueObject {
    const { operator } = this;
    return elementwise(parameters, ([left = null, right = null]) => holds(operator, order(left, right)));
  }
}

function holds(operator: string, difference: number): boolean {
  if (operator === "<>") return difference !== 0;
  if (difference === 0) return operator.includes("=");
  return operator.includes(difference < 0 ? "<" : ">");
}

function order(left: CellValue, right: CellValue): number {
  const one = left ?? emptyAs(right);
  const other = right ?? emptyAs(left);
  if (typeof one === "number" && typeof other === "number") return fifteenDigits(one) - fifteenDigits(other);
  if (typeof one === "string" && typeof other === "string") return COLLATOR.compare(one, other);
  return rank(one) - rank(other) || Number(one) - Number(other);
}

function emptyAs(other: CellValue): CellValue {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: CellValue): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

function fifteenDigits(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
