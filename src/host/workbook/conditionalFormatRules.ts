import { invalidArgument } from "../wire/hostError";
import { oneOf } from "./checkedValue";
import { colorFrom } from "./colors";
import { checkFormula } from "./formulaText";

/** A rule given as a plain object. */
export function checkedRecord(given: unknown): unknown {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  return given;
}

/** A formula with its leading `=`. */
export function checkedFormula(given: unknown): string {
  if (typeof given !== "string" || given === "") throw invalidArgument();
  const formula = given.startsWith("=") ? given : `=${given}`;
  checkFormula(formula);
  return formula;
}

/** `Excel.ConditionalCellValueRule`. */
export function checkedCellRule(given: unknown): unknown {
  const { formula1, formula2, operator } = checkedRecord(given) as Readonly<Record<string, unknown>>;
  if (typeof formula1 !== "string") throw invalidArgument();
  for (const formula of [formula1, formula2])
    if (typeof formula === "string" && formula.startsWith("=")) checkFormula(formula);
  const word = oneOf(
    [
      "Between",
      "NotBetween",
      "EqualTo",
      "NotEqualTo",
      "GreaterThan",
      "LessThan",
      "GreaterThanOrEqual",
      "LessThanOrEqual",
    ],
    operator,
  );
  const isPair = word === "Between" || word === "NotBetween";
  if (isPair && typeof formula2 !== "string") throw invalidArgument();
  return isPair ? { formula1, formula2, operator: word } : { formula1, operator: word };
}

/** `Excel.ConditionalColorScaleCriteria`: two or three points with their colours. */
export function checkedCriteria(given: unknown): unknown {
  const points = checkedRecord(given) as Readonly<Record<string, unknown>>;
  const { minimum, midpoint, maximum } = points;
  if (typeof minimum !== "object" || typeof maximum !== "object") throw invalidArgument();
  for (const point of [minimum, midpoint, maximum]) {
    const color = (point as { readonly color?: unknown } | null | undefined)?.color;
    if (color !== undefined) colorFrom(color);
  }
  return points;
}
