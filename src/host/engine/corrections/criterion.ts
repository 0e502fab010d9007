import { isCellError } from "../../workbook/cellValue";
import type { CellValue } from "../../workbook/cellValue";
import { serialOfDay } from "./serialDay";
import { hasWildcards, wildcardSource } from "./wildcards";

export type Matches = (cell: CellValue) => boolean;

const COLLATOR = new Intl.Collator("en", { sensitivity: "accent" });

/**
 * What a criterion of COUNTIFS, SUMIFS and their like matches: a number, text with wildcards, or text that starts with a comparison. Upper and lower
 * case are alike, an empty cell as criterion is 0, `=` matches cells that are truly empty and `<>` all others (also those with empty text).
 * Source: https://support.microsoft.com/office/dda3dc6e-f74e-4aee-88bc-aa8c2a866842
 */
export function criterionMatches(criterion: CellValue): Matches {
  if (criterion === null) return equals(0);
  if (typeof criterion !== "string") return equals(criterion);
  if (criterion === "") return (cell) => cell === null || cell === "";
  const [, operator = "", operand = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/su.exec(criterion) ?? [];
  if (operator === "" || operator === "=") return operand === "" ? (cell) => cell === null : equals(meaning(operand));
  if (operator === "<>") return operand === "" ? (cell) => cell !== null : not(equals(meaning(operand)));
  return compares(operator, meaning(operand));
}

function not(matches: Matches): Matches {
  return (cell) => !matches(cell);
}

/** What a text stands for: a number, a percentage, an ISO day, a truth value, an error, or itself. */
function meaning(text: string): CellValue {
  const trimmed = text.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return Number(trimmed);
  if (/^[+-]?(\d+\.?\d*|\.\d+)%$/.test(trimmed)) return Number(trimmed.slice(0, -1)) / 100;
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return serialOfDay(new Date(`${trimmed}T00:00:00Z`));
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return text;
}

function equals(wanted: CellValue): Matches {
  if (isCellError(wanted)) return (cell) => isCellError(cell) && cell.error === wanted.error;
  if (typeof wanted === "number")
    return (cell) => cell === wanted || (typeof cell === "string" && cell !== "" && meaning(cell) === wanted);
  if (typeof wanted !== "string") return (cell) => cell === wanted;
  const upper = wanted.toUpperCase();
  if (upper.startsWith("#"))
    return (cell) =>
      isCellError(cell) ? cell.error === upper : typeof cell === "string" && cell.toUpperCase() === upper;
  if (!hasWildcards(wanted)) return (cell) => typeof cell === "string" && cell.toUpperCase() === upper;
  const pattern = new RegExp(`^${wildcardSource(wanted)}$`, "isu");
  return (cell) => typeof cell === "string" && pattern.test(cell);
}

/** Numbers compare with numbers, text with text; all else does not match. */
function compares(operator: string, operand: CellValue): Matches {
  const holds = (order: number): boolean =>
    (order < 0 && operator.startsWith("<")) ||
    (order > 0 && operator.startsWith(">")) ||
    (order === 0 && operator.endsWith("="));
  if (typeof operand === "number") return (cell) => typeof cell === "number" && holds(cell - operand);
  if (typeof operand === "string")
    return (cell) => typeof cell === "string" && cell !== "" && holds(COLLATOR.compare(cell, operand));
  return (cell) => typeof cell === "boolean" && holds(Number(cell) - Number(operand));
}
