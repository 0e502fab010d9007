import type { Argument } from "./customFunction";
import type { Cell } from "./cells/cell";

/** An argument as a block of cells, also when Excel hands over one value. */
export function blockOf(input: Argument): readonly (readonly Cell[])[] {
  return Array.isArray(input) ? (input as readonly (readonly Cell[])[]) : [[input]];
}
