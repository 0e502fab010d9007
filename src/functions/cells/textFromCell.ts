import type { Cell } from "./cell";

/** The text of a cell without spaces around it; a number or a boolean as it would be written. */
export function textFromCell(cell: Cell): string {
  return String(cell).trim();
}
