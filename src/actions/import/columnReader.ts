import { cellText } from "./cellText";
import { choiceReader } from "./choiceReader";
import { dateReader } from "./dateReader";
import type { ProblemFacts } from "../../i18n/import/problemFacts";
import type { ProblemCode } from "./importProblem";
import type { ImportAnswers, ImportQuestion } from "./importQuestion";
import type { SourceCell, SourceColumn, SourceRow } from "./importSource";
import type { TargetField } from "./importTargets";
import { numberReader } from "./numberReader";
import { yesNoFrom } from "./yesNoText";

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

/** Different texts of a column that are remembered; a column with more of them hardly repeats itself. */
const mostRemembered = 20_000;

/** The reader that fits the kind of the field. The same text is read once: a column of 100,000 cells often holds a few hundred texts. */
export function columnReader(subject: ReaderSubject): ColumnReader {
  const { kind } = subject.declared;
  if (kind === "id" || kind === "text") return { questions: [], read: (cell) => textReading(cellText(cell)) };
  const { questions, read } = readerOf(subject);
  const readings = new Map<string, CellReading>();
  return {
    questions,
    read: (cell) => {
      const known = typeof cell === "string" ? readings.get(cell) : undefined;
      if (known) return known;
      const reading = read(cell);
      if (typeof cell === "string" && readings.size < mostRemembered) readings.set(cell, reading);
      return reading;
    },
  };
}

function readerOf(subject: ReaderSubject): ColumnReader {
  const { kind } = subject.declared;
  if (typeof kind === "object") return choiceReader(subject, kind.choice);
  if (kind === "date" || (kind === "year" && subject.column.kind === "date")) return dateReader(subject);
  return kind === "yesNo" ? { questions: [], read: yesNoReading } : numberReader(subject);
}

function textReading(text: string): CellReading {
  return { ok: true, value: text === "" ? null : text };
}

function yesNoReading(cell: SourceCell | undefined): CellReading {
  if (typeof cell === "boolean") return { ok: true, value: cell };
  const text = cellText(cell);
  if (text === "") return emptyReading;
  const value = yesNoFrom(text);
  return value === null ? { ok: false, problem: { code: "notYesNo", facts: { found: text } } } : { ok: true, value };
}
