import type { YearMonth } from "../../domain/plan/units";
import type { Cell } from "./cell";
import { dateFromCell } from "./dateFromCell";

/** A month: any date in it, or a text such as `2027-03`. */
export function monthFromCell(cell: Cell): YearMonth {
  const isMonth = typeof cell === "string" && /^\s*\d{4}-\d{1,2}\s*$/.test(cell);
  return dateFromCell(isMonth ? `${cell.trim()}-01` : cell).slice(0, 7);
}
