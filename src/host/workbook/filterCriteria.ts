import type { CellValue } from "./cellValue";

/** `Excel.FilterCriteria`, the kinds this host knows. */
export interface FilterCriteria {
  readonly filterOn: "Values" | "Custom" | "TopItems" | "BottomItems";
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
}

interface FilteredCell {
  readonly value: CellValue;
  readonly text: string;
}

/** Tells for each cell of a column whether a filter lets it through. */
export function filterMatches(
  criteria: FilterCriteria,
  cells: readonly FilteredCell[],
): (cell: FilteredCell) => boolean {
  const { filterOn, values = [], criterion1 = "", criterion2, operator } = criteria;
  if (filterOn === "Values")
    return ({ text }) => values.some((value) => String(value).toLowerCase() === text.toLowerCase());
  if (filterOn === "Custom") {
    const first = criterion(criterion1);
    if (criterion2 === undefined || criterion2 === null || criterion2 === "") return first;
    const second = criterion(criterion2);
    return (cell) => (operator === "Or" ? first(cell) || second(cell) : first(cell) && second(cell));
  }
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : [])).sort((a, b) => b - a);
  const count = Number(criterion1);
  const bound =
    filterOn === "TopItems" ? (numbers[count - 1] ?? -Infinity) : (numbers[numbers.length - count] ?? Infinity);
  return ({ value }) => typeof value === "number" && (filterOn === "TopItems" ? value >= bound : value <= bound);
}

/** `>5`, `<>x`, `=*plan*`: an operator and a number or a text in which `*` and `?` stand for anything (support.microsoft.com "Filter data in a range or table"). */
function criterion(text: string): (cell: FilteredCell) => boolean {
  const [, operator = "", operand = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(text) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (operator === "<>") {
    const equals = isEqual(operand, number);
    return (cell) => !equals(cell);
  }
  if (operator === "" || operator === "=") return isEqual(operand, number);
  return ({ value }) => {
    if (typeof value !== "number" || Number.isNaN(number)) return false;
    if (operator === ">") return value > number;
    if (operator === ">=") return value >= number;
    return operator === "<" ? value < number : value <= number;
  };
}

function isEqual(operand: string, number: number): (cell: FilteredCell) => boolean {
  if (!Number.isNaN(number)) return ({ value, text }) => value === number || text === operand;
  const escaped = operand.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "is");
  return ({ text }) => pattern.test(text);
}
