import type { SpecialCategory } from "./importSource";

/** What the sentence about each kind of problem needs to know. `found` is what stood in the cell. */
export interface ProblemFacts {
  /** The file holds no bytes, or nothing but blanks. */
  emptyFile: Record<never, never>;
  /** Headers, but no rows under them. */
  headerOnly: Record<never, never>;
  /** Not a table: a PDF, a picture, an old .xls … under whatever name. */
  notATable: { readonly what: "xls" | "pdf" | "picture" | "zip" | "protectedWorkbook" | "unknown" };
  damagedWorkbook: Record<never, never>;
  /** A quotation mark that is opened and never closed: everything after it became one cell. */
  unclosedQuote: Record<never, never>;
  /** The row has cells beyond the last header; they are left out. */
  tooManyCells: { readonly cells: number; readonly headers: number };
  /** The row stops before the last header; the missing cells are read as empty. */
  tooFewCells: { readonly cells: number; readonly headers: number };
  doubleHeader: { readonly header: string };
  /** Letters that look like UTF-8 read as Windows-1252 (`Ã©`), or the sign for an unreadable character. */
  oddCharacters: { readonly found: string };
  specialColumn: { readonly header: string; readonly category: SpecialCategory };
  /** A field the target cannot do without is not mapped to a column. */
  missingColumn: { readonly field: string };
  emptyRequired: { readonly field: string };
  notADate: { readonly found: string };
  notANumber: { readonly found: string };
  notYesNo: { readonly found: string };
  unknownWord: { readonly found: string };
  outOfBounds: { readonly found: string; readonly min: number | null; readonly max: number | null };
  /** The same ID stands in several rows; only the first is read. */
  doubleId: { readonly id: string; readonly firstRow: number };
  /** A training of someone who is not in the staff list; the row is left out. */
  unknownEmployee: { readonly id: string };
  /** Text that a spreadsheet could take for a formula; it is written as text. */
  formulaText: { readonly found: string };
  /** The file gives one day and a number of days: the days after it were taken to be the next working days. */
  assumedDays: { readonly days: number };
  endBeforeStart: { readonly start: string; readonly end: string };
}

export type ProblemCode = keyof ProblemFacts;

/** `blocking`: nothing can be imported; `row`: the row is left out; `cell`: the cell stays empty; `notice`: read, but worth a look. */
export type ProblemWeight = "blocking" | "row" | "cell" | "notice";

/** Something wrong with the file: where it stands, what was found and what happens because of it. The sentence lives in i18n. */
export type ImportProblem = {
  [C in ProblemCode]: {
    readonly code: C;
    readonly weight: ProblemWeight;
    /** Row in the file, the header being row 1; `null` when it is about the whole file or column. */
    readonly row: number | null;
    /** Header of the column; `null` when it is about a whole row or file. */
    readonly column: string | null;
    readonly facts: ProblemFacts[C];
  };
}[ProblemCode];
