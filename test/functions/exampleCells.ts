import { cellFromDate } from "../../src/functions/cells/dateFromCell";
import type { ExampleBlock, ExampleCell } from "../../src/functions/metadata/functionExample";

/** An input of an example as Excel hands it over: dates as serial numbers, times as fractions of a day. */
export function cellsOf(input: ExampleCell | ExampleBlock): unknown {
  if (Array.isArray(input)) return input.map((row: readonly ExampleCell[]) => row.map(cellsOf));
  if (typeof input !== "object" || input === null) return input;
  if ("date" in input) return cellFromDate(input.date);
  if (!("time" in input)) return input;
  const [hours = 0, minutes = 0] = input.time.split(":").map(Number);
  return (hours * 60 + minutes) / 1440;
}

/** Cells with numbers as Excel shows them: fifteen significant digits. */
export function shownCells(block: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return block.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(13)) : cell)));
}
