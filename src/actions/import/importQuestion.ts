/** What only the user can know. Each answer is the key of one choice; without answers to all questions nothing is imported. */
export interface ImportQuestion {
  /** Stable for this header and question, so that an answer can be remembered with the mapping. */
  readonly id: string;
  /**
   * `dateOrder`: is 7/10/1969 in October or in July; `decimalSign`: is 1.250 more than a thousand; `currency`: are these amounts
   * in another currency to be taken as euro; `word`: which of our words is meant; `identity`: rows have no ID, how to recognise them.
   */
  readonly kind: "dateOrder" | "decimalSign" | "currency" | "word" | "identity";
  /** Header of the column; `null` when it is about the whole file. */
  readonly column: string | null;
  /** Target field the answer is for. */
  readonly field: string;
  /** A cell the question is about, as it stands in the file. */
  readonly sample: string;
  /** Cells that depend on the answer. */
  readonly count: number;
  readonly choices: readonly string[];
  /** What the rest of the file suggests; shown as a suggestion, never filled in. */
  readonly suggestion: string | null;
}

/** Choice that leaves the cells empty; offered with every question about cells. */
export const leaveEmpty = "leaveEmpty";

/** Chosen answers by question id. */
export type ImportAnswers = Readonly<Record<string, string>>;
