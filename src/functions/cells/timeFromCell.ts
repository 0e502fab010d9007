import type { Minutes } from "../../domain/plan/units";
import { FunctionProblem } from "../functionProblem";
import type { Cell } from "./cell";

/** A time of day: a time of Excel (with or without a date), or a text such as `9:30`, `9u30` or `9h30`. 24:00 is the end of the day. */
export function timeFromCell(cell: Cell): Minutes {
  if (typeof cell === "number" && cell >= 0) {
    return Math.round((cell <= 1 ? cell : cell - Math.floor(cell)) * 1440);
  }
  const parts = typeof cell === "string" ? /^(\d{1,2})[:uh.](\d{2})?$/i.exec(cell.trim()) : null;
  const minutes = parts ? Number(parts[1]) * 60 + Number(parts[2] ?? 0) : Number.NaN;
  if (!(minutes <= 1440) || Number(parts?.[2] ?? 0) > 59) throw new FunctionProblem("notATime", String(cell));
  return minutes;
}

/** A time of day as a cell holds it: a fraction of a day. */
export function cellFromTime(time: Minutes): number {
  return time / 1440;
}
