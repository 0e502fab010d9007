import type { FormulaPiece } from "./formulaPiece";

/** Excel's own name for `@` in files: `_xlfn.SINGLE`. */
export const IMPLICIT_INTERSECTION = "SINGLE";

/** Writes `@operand` as a function call: an operand is a reference, a name, a call or a parenthesis. */
export function writeImplicitIntersections(pieces: readonly FormulaPiece[]): readonly FormulaPiece[] {
  const at = pieces.findLastIndex((piece) => piece.type === "operator" && piece.value === "@");
  if (at === -1) return pieces;
  const end = endOfOperand(pieces, at + 1);
  const operand = pieces.slice(at + 1, end);
  return writeImplicitIntersections([
    ...pieces.slice(0, at),
    { type: "func", value: IMPLICIT_INTERSECTION },
    { type: "operator", value: "(" },
    ...operand,
    { type: "operator", value: ")" },
    ...pieces.slice(end),
  ]);
}

function endOfOperand(pieces: readonly FormulaPiece[], start: number): number {
  let depth = 0;
  for (let index = start; index < pieces.length; index += 1) {
    const { type, value } = pieces[index] ?? { type: "", value: "" };
    if (value === "(" && type === "operator") depth += 1;
    if (value === ")" && type === "operator") depth -= 1;
    if (depth === 0 && type !== "func" && type !== "whitespace") return index + 1;
  }
  return pieces.length;
}
