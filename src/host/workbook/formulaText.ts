import { parse, tokenize, type Token } from "@borgar/fx";
import { HostError, invalidArgument } from "../wire/hostError";

/** What a formula may be (support.microsoft.com "Excel specifications and limits"; texts: "Text values in formulas are limited to 255 characters"). */
const limits = { length: 8_192, nesting: 64, arguments: 255, text: 255 };

/**
 * Refuses what Excel would refuse to take as a formula: over-long text, unbalanced parentheses, missing operands, too many levels or arguments. A name that does not exist is no
 * fault (it shows `#NAME?`).
 * @throws HostError FormulaLengthExceedsLimit or InvalidArgument
 */
export function checkFormula(formula: string): void {
  if (formula.length > limits.length)
    throw new HostError(
      "FormulaLengthExceedsLimit",
      "The formula in the batch call exceeds the maximum character limit.",
      400,
    );
  if (!isFormula(formula)) throw invalidArgument(`Excel cannot read this formula: ${formula}`);
  checkParts(tokenize(formula));
}

/** Functions inside functions, arguments of one function, and texts between quotation marks. */
function checkParts(tokens: readonly Token[]): void {
  /** What is open: the arguments of a function so far, or `null` for a bracket of another kind. */
  const open: (number | null)[] = [];
  for (const [index, { type, value }] of tokens.entries()) {
    const count = open.at(-1);
    if (type === "operator" && (value === "(" || value === "{"))
      open.push(value === "(" && tokens[index - 1]?.type === "func" ? 1 : null);
    else if (type === "operator" && (value === ")" || value === "}")) open.pop();
    else if (type === "operator" && value === "," && typeof count === "number") open[open.length - 1] = count + 1;
    const isTooLong = type === "string" && value.slice(1, -1).replaceAll('""', '"').length > limits.text;
    const isTooDeep = open.filter((entry) => entry !== null).length > limits.nesting;
    if (isTooLong || isTooDeep || (open.at(-1) ?? 0) > limits.arguments)
      throw invalidArgument(
        "A formula has at most 64 levels of functions, 255 arguments and 255 characters in a text.",
      );
  }
}

/** Every row of a table is written with the same formula: reading it once is enough. */
const readable = new Map<string, boolean>();
const mostReadable = 10_000;

/** True when a text with a leading `=` can be read as a formula in English. */
export function isFormula(formula: string): boolean {
  const known = readable.get(formula);
  if (known !== undefined) return known;
  if (readable.size >= mostReadable) readable.clear();
  const canBeRead = isReadable(formula);
  readable.set(formula, canBeRead);
  return canBeRead;
}

function isReadable(formula: string): boolean {
  try {
    parse(tokenize(formula));
    return true;
  } catch {
    return false;
  }
}
