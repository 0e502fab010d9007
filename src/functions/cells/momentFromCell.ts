import type { Minutes } from "../../domain/plan/units";
import type { Cell } from "./cell";
import { cellFromDate, dateFromCell } from "./dateFromCell";
import { timeFromCell } from "./timeFromCell";

/** A moment in minutes: a time of day, or a date with a time of day of Excel or as text (`2027-03-04 9:30`). */
export function momentFromCell(cell: Cell): Minutes {
  if (typeof cell === "number" && cell > 1) return Math.round(cell * 1440);
  const parts = typeof cell === "string" ? cell.trim().split(/\s+/) : [];
  const [date, time] = parts;
  if (date === undefined || time === undefined) return timeFromCell(cell);
  return cellFromDate(dateFromCell(date)) * 1440 + timeFromCell(time);
}
