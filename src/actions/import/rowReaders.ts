import { cellText, looksLikeFormula } from "./cellText";
import type { ColumnReader } from "./cellReading";
import { columnReader } from "./columnReader";
import type { ImportMapping } from "./importMapping";
import type { ImportProblem } from "./importProblem";
import type { ImportAnswers, ImportQuestion } from "./importQuestion";
import type { ImportSource, SourceRow } from "./importSource";
import { targetFields } from "./importTargets";
import { problem } from "./sourceProblems";

/** The values of one row by target field, in the units of the plan; `null` for an empty or unreadable cell. */
export type RowValues = Readonly<Record<string, string | number | boolean | null>>;

interface FieldReader {
  readonly field: string;
  readonly header: string;
  readonly index: number;
  readonly reader: ColumnReader;
}

/** Reads whole rows with the mapping and the answers given so far. */
export interface RowReaders {
  readonly questions: readonly ImportQuestion[];
  read(row: SourceRow, report: (problem: ImportProblem) => void): RowValues;
}

/** A reader for every mapped column. Columns with special categories of personal data are not read, whatever the mapping says. */
export function rowReaders(source: ImportSource, mapping: ImportMapping, answers: ImportAnswers): RowReaders {
  const declared = targetFields(mapping.target);
  const suggestedDecimal = decimalOfFile(source);
  const inFileOrder = Object.entries(mapping.columns).sort(([, left], [, right]) => left - right);
  const readers = inFileOrder.flatMap(([field, index]): readonly FieldReader[] => {
    const column = source.columns[index];
    const target = declared[field];
    if (!column || !target || column.special !== null) return [];
    const subject = { field, declared: target, column, rows: source.rows, answers, suggestedDecimal };
    return [{ field, header: column.header, index, reader: columnReader(subject) }];
  });
  return {
    questions: readers.flatMap(({ reader }) => reader.questions),
    read: (row, report) => {
      const values: Record<string, RowValues[string]> = {};
      for (const reader of readers) values[reader.field] = valueOf(row, reader, report);
      return values;
    },
  };
}

function valueOf(
  { row, cells }: SourceRow,
  { header, index, reader }: FieldReader,
  report: (problem: ImportProblem) => void,
): string | number | boolean | null {
  const cell = cells[index];
  const reading = reader.read(cell);
  if (!reading.ok) {
    report(problem(reading.problem.code, "cell", { row, column: header }, reading.problem.facts));
    return null;
  }
  if (typeof reading.value === "string" && typeof cell === "string" && looksLikeFormula(reading.value))
    report(problem("formulaText", "notice", { row, column: header }, { found: cellText(cell) }));
  return reading.value;
}

/** The decimal sign that all columns with clear numbers agree on. */
function decimalOfFile(source: ImportSource): "," | "." | null {
  const found = new Set(
    source.columns.map(({ numbers }) => numbers?.decimal).filter((sign) => sign === "," || sign === "."),
  );
  const [only = null] = found.size === 1 ? found : [];
  return only;
}
