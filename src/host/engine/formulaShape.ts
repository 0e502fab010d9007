import type { FormulaPiece } from "./formulaPiece";

/** A formula apart from the cells it names: formulas of one shape differ in their addresses alone. */
export interface FormulaShape {
  /** The formula with a placeholder for each address of a cell; a range has two. */
  readonly text: string;
  readonly addresses: readonly string[];
}

/** Placeholders look like addresses, of cells in column `ZZZ` that no sheet has. */
export const placeholderPattern = /ZZZ9(\d+)/g;
const addressPattern = /\b[A-Z]{1,3}\d+\b/g;

/** Lambdas keep what is in them out of sight. */
const keepToThemselves = new Set(["LET", "LAMBDA"]);

/** The shape of a formula in Univer's words; `null` when its addresses cannot be told apart from the rest. */
export function formulaShape(pieces: readonly FormulaPiece[], mentions: ReadonlySet<string>): FormulaShape | null {
  if ([...keepToThemselves].some((name) => mentions.has(name))) return null;
  const addresses: string[] = [];
  const texts = pieces.map(({ type, value }) =>
    type.startsWith("range") && type !== "range_named"
      ? value.replace(addressPattern, (address) => `ZZZ9${addresses.push(address) - 1}`)
      : value,
  );
  return { text: texts.join(""), addresses };
}
