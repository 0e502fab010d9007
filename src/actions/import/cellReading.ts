import type { ProblemFacts } from "../../i18n/import/problemFacts";
import type { ProblemCode } from "./importProblem";
import type { ImportAnswers, ImportQuestion } from "./importQuestion";
import type { SourceCell, SourceColumn, SourceRow } from "./importSource";
import type { TargetField } from "./importTargets";

/** What is wrong with one cell. */
export type CellProblem = { [C in ProblemCode]: { readonly code: C; readonly facts: ProblemFacts[C] } }[ProblemCode];

/** A cell as the plan holds it: text, a number in the unit of the field, a day, yes/no; `null` when it is empty. */
export type CellReading =
  | { readonly ok: true; readonly value: string | number | boolean | null }
  | { readonly ok: false; readonly problem: CellProblem };

/** Reads the cells of one column for one field, with what must be asked first. Cells whose question is open read as empty. */
export interface ColumnReader {
  readonly questions: readonly ImportQuestion[];
  read(cell: SourceCell | undefined): CellReading;
}

/** What a reader is made for. */
export interface ReaderSubject {
  readonly field: string;
  readonly declared: TargetField;
  readonly column: SourceColumn;
  readonly rows: readonly SourceRow[];
  readonly answers: ImportAnswers;
  /** Decimal sign that other columns of the file settle; only a suggestion. */
  readonly suggestedDecimal: "," | "." | null;
}

/** An empty cell. */
export const emptyReading: CellReading = { ok: true, value: null };

/** The problem of a value outside the bounds of its field, `null` when it is within. */
export function boundsProblem({ min, max, whole }: TargetField, value: number, found: string): CellReading | null {
  const isWithin =
    value >= (min ?? -Infinity) && value <= (max ?? Infinity) && (whole !== true || Number.isInteger(value));
  return isWithin
    ? null
    : { ok: false, problem: { code: "outOfBounds", facts: { found, min: min ?? null, max: max ?? null } } };
}
