/** The content of a cell as Excel hands it over: a number (also for dates and times), a text, a boolean; `null` or an empty text when blank. */
export type Cell = unknown;

/** Is there nothing in the cell? A cell with only spaces is blank; zero is not. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Makes a typed value of the content of a cell that is not blank. Throws a `FunctionProblem` when the content is of the wrong type. */
export type CellReader<T> = (cell: Cell) => T;
