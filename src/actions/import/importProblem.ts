import type { ProblemFacts } from "../../i18n/import/problemFacts";

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
