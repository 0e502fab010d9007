import { columnLetters } from "./cellReference";
import type { PlacedTable } from "./placedParts";

/** A column's cell in the first row of data, as `$F6`: rules for a column are written for its first cell. */
export function firstRowCell({ area, places }: Pick<PlacedTable, "area" | "places">): (key: string) => string {
  return (key) => `$${columnLetters(area.column + (places.get(key) ?? 0))}${area.row + 2}`;
}
