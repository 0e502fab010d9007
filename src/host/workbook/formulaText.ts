import { parse, tokenize } from "@borgar/fx";
import { HostError, invalidArgument } from "../wire/hostError";

/** A formula holds at most 8,192 characters (support.microsoft.com "Excel specifications and limits"). */
const maximumFormulaLength = 8_192;

/**
 * Refuses what Excel would refuse to take as a formula: over-long text, unbalanced parentheses, missing operands. A name that does not exist is no
 * fault (it shows `#NAME?`).
 * @throws HostError FormulaLengthExceedsLimit or InvalidArgument
 */
export function checkFormula(formula: string): void {
  if (formula.length > maximumFormulaLength)
    throw new HostError(
      "FormulaLengthExceedsLimit",
      "The formula in the batch call exceeds the maximum character limit.",
      400,
    );
  if (!isFormula(formula)) throw invalidArgument(`Excel cannot read this formula: ${formula}`);
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
