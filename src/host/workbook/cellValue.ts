/** The errors a cell can hold, spelled as Excel's English interface shows them. */
export type ErrorCode =
  "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!" | "#BUSY!";

/** A cell that holds an error; the text "#N/A" typed as text is a plain string. */
export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell holds; an empty cell is the empty string on the wire and `null` here. Dates are serial numbers (1900 system). */
export type CellValue = string | number | boolean | CellError | null;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
