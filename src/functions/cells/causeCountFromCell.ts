import type { Cell } from "./cell";
import { positiveNumberFromCell } from "./positiveNumberFromCell";

/** How many other causes were ticked: a number, or a list of words with `;` between them. */
export function causeCountFromCell(cell: Cell): number {
  if (typeof cell !== "string" || /^[\s\d.,]+$/.test(cell)) return positiveNumberFromCell(cell);
  return cell.split(";").filter((word) => word.trim() !== "").length;
}
