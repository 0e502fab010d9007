/** Personal data a training plan has no business with; such a column is recognised and never offered. */
export type SpecialCategory =
  | "origin"
  | "maritalState"
  | "health"
  | "religion"
  | "politics"
  | "orientation"
  | "performance"
  | "dismissal"
  | "nationalNumber";

/** What a file turned out to be instead of a table. */
export type OtherContent = "xls" | "pdf" | "picture" | "zip" | "protectedWorkbook" | "unknown";

/** What the sentence about each kind of import problem needs to know. `found` is what stood in the cell. */
export interface ProblemFacts {
  /** The file holds no bytes, or nothing but blanks. */
  emptyFile: Record<never, never>;
  /** Headers, but no rows under them. */
  headerOnly: Record<never, never>;
  /** Not a table: a PDF, a picture, an old .xls … under whatever name. */
  notATable: { readonly what: OtherContent };
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

/** A sentence for each kind of problem: what was found and what to do about it. */
export type ProblemTexts = {
  readonly [C in keyof ProblemFacts]: (facts: ProblemFacts[C], words: ProblemWords) => string;
};

/** Words the sentences borrow: names of fields and of kinds of personal data. */
export interface ProblemWords {
  readonly field: (key: string) => string;
  readonly category: Readonly<Record<SpecialCategory, string>>;
}
